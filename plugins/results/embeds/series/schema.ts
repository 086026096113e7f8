import {
  competitor,
  count,
  described,
  event,
  id,
  list,
  medal,
  object,
  orNull,
  status,
  text,
  yes,
} from '../schema/parts.ts'

export const seriesSchema = object({
  event,
  more: count,
  rows: list(
    object({
      ...competitor,
      id,
      mark: orNull('string', 'As printed'),
      medal,
      place: orNull('integer'),
      reason: orNull('string'),
      status,
      tries: list(
        object({
          best: yes,
          head: described('string', 'The attempt’s number, or the height of the bar'),
          text,
          wind: orNull('string'),
        }),
      ),
    }),
    'In order of place, then those without one',
  ),
})
