import {
  athlete,
  count,
  day,
  discipline,
  flags,
  id,
  list,
  named,
  nullable,
  object,
  orNull,
  status,
} from '../schema/parts.ts'

const side = object({
  flags,
  id,
  mark: orNull('string', 'As printed'),
  place: orNull('integer'),
  reason: orNull('string'),
  status,
})

export const headToHeadSchema = object({
  athletes: { ...list(athlete), maxItems: 2, minItems: 2 },
  discipline: nullable(discipline, 'Null: whatever they met in'),
  meetings: list(
    object({
      ahead: {
        type: ['integer', 'null'],
        description: 'Which of the two was ahead; null where neither was',
        enum: [0, 1, null],
      },
      competition: orNull('string'),
      date: day,
      event: named,
      sides: { ...list(side), maxItems: 2, minItems: 2 },
    }),
    'Latest first',
  ),
  more: count,
  tally: { ...list(count, 'How often each was ahead'), maxItems: 2, minItems: 2 },
})
