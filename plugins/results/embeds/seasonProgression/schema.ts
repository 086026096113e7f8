import {
  athlete,
  chart,
  day,
  discipline,
  id,
  list,
  nullable,
  object,
  orNull,
  text,
  yes,
} from '../schema/parts.ts'

export const seasonProgressionSchema = object({
  athlete,
  chart,
  discipline: nullable(discipline),
  indoor: yes,
  kept: yes,
  rows: list(
    object({
      best: yes,
      date: day,
      mark: text,
      result: id,
      season: { type: 'integer' },
      venue: orNull('string'),
    }),
    'Oldest first',
  ),
  season: orNull('integer', 'The year whose every mark it shows; null: the best of each year'),
})
