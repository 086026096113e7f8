import { medals } from '../../sports/closed.ts'
import {
  athlete,
  count,
  day,
  discipline,
  id,
  list,
  nullable,
  object,
  orNull,
  text,
} from '../schema/parts.ts'

export const athleteCardSchema = object({
  age: orNull('integer', 'Completed years on the day of reading'),
  athlete,
  availability: nullable(
    object({
      note: orNull('string'),
      since: orNull('string', 'YYYY-MM-DD'),
      status: { type: 'string', enum: ['doubtful', 'out'] },
    }),
    'Null where nothing is known against a start',
  ),
  birthDate: orNull('string', 'YYYY-MM-DD, or a year where no more is known'),
  bests: list(object({ date: day, discipline, mark: text, venue: orNull('string') })),
  honours: list(
    object({
      competition: text,
      discipline,
      event: id,
      medal: { type: 'string', enum: [...medals] },
    }),
  ),
  line: orNull('string', 'The reporter’s own words'),
  medals: object({ bronze: count, gold: count, silver: count }),
})
