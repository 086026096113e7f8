import {
  athlete,
  count,
  event,
  id,
  idOrNull,
  list,
  medal,
  named,
  nullable,
  object,
  orNull,
  result,
  text,
} from './schema/parts.ts'

export const athleteNameSchema = object({
  ...athlete.properties,
  result: { ...idOrNull, description: 'Whose name and nation these are; null: the athlete’s own' },
})

export const liveMarkSchema = object({
  athlete,
  event: named,
  result: nullable(object(result), 'Null until there is one'),
})

export const podiumSchema = object({
  event,
  places: {
    type: 'array',
    items: object({
      athlete: idOrNull,
      competitor: text,
      mark: orNull('string'),
      medal,
      nation: orNull('string'),
      place: { type: 'integer' },
      result: id,
    }),
  },
  sections: { type: 'array', items: id },
})

export const medalCountSchema = object({
  bronze: count,
  gold: count,
  id,
  name: text,
  silver: count,
})

export const medalTableSchema = object({
  competition: named,
  rows: {
    type: 'array',
    items: object({
      bronze: count,
      gold: count,
      nation: text,
      place: { type: 'integer' },
      silver: count,
      total: count,
    }),
  },
})

export const placingTableSchema = object({
  competition: named,
  rows: list(
    object({
      nation: text,
      places: list(count, 'How many of each place, the first first'),
      points: { type: 'number', description: 'Shared places share theirs' },
      rank: { type: 'integer' },
    }),
  ),
})

export const ageSchema = object({
  age: orNull('integer', 'Completed years; null where the day of birth is not known'),
  athlete: named,
})
