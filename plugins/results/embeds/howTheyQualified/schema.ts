import {
  competitor,
  event,
  id,
  list,
  named,
  nullable,
  object,
  orNull,
  qualified,
  status,
  text,
} from '../schema/parts.ts'

const step = object({
  event: named,
  heat: orNull('integer'),
  id,
  mark: orNull('string', 'As printed'),
  place: orNull('integer'),
  qualified,
  status,
})

export const howTheyQualifiedSchema = object({
  event,
  rounds: list(text, 'Those before, in their order: heat, semifinal'),
  rows: list(
    object({
      ...competitor,
      id,
      place: orNull('integer'),
      status,
      steps: list(nullable(step), 'One for each of the rounds'),
    }),
  ),
})
