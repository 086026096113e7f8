import type { ViewSchema } from '../../embeds/index.ts'

type Properties = NonNullable<ViewSchema['properties']>

const object = (properties: Properties): ViewSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties),
})
const orNull = (type: 'integer' | 'string', description?: string): ViewSchema => ({
  type: [type, 'null'],
  ...(description ? { description } : {}),
})

const id: ViewSchema = { oneOf: [{ type: 'integer' }, { type: 'string' }] }
const idOrNull: ViewSchema = { oneOf: [{ type: 'integer' }, { type: 'string' }, { type: 'null' }] }
const text: ViewSchema = { type: 'string' }
const medal: ViewSchema = { type: ['string', 'null'], enum: ['gold', 'silver', 'bronze', null] }

const event = object({
  competition: {
    ...object({ demonstration: { type: 'boolean' }, id, name: text }),
    type: ['object', 'null'],
  },
  date: { type: 'string', description: 'ISO 8601' },
  id,
  name: text,
  status: { type: 'string', enum: ['scheduled', 'live', 'unofficial', 'official'] },
  timeZone: orNull('string', 'IANA name'),
  venue: orNull('string'),
  wind: orNull('string', 'Metres per second as printed: +0.7'),
})

const result = object({
  athlete: { ...idOrNull, description: 'Null for a relay team' },
  flags: { type: 'array', items: object({ flag: text, words: text }) },
  id,
  lane: orNull('integer'),
  mark: orNull('string', 'As printed'),
  medal,
  name: text,
  nation: orNull('string', 'Three letters'),
  place: orNull('integer'),
  qualified: { type: ['string', 'null'], enum: ['Q', 'q', 'qR', 'qJ', 'qD', null] },
  reason: orNull('string', 'Why there is no place, in words'),
  status: { type: 'string', enum: ['OK', 'DNS', 'DNF', 'DQ', 'NM'] },
  wind: orNull('string'),
})

export const athleteSchema = object({ id, name: text, nation: orNull('string', 'Three letters') })

export const liveMarkSchema = object({
  athlete: athleteSchema,
  event: object({ id, name: text }),
  result: { ...result, type: ['object', 'null'], description: 'Null until there is one' },
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
})

export const resultsTableSchema = object({
  event,
  rows: { type: 'array', description: 'In order of place, then those without one', items: result },
  state: { type: 'string', enum: ['empty', 'entries', 'results'] },
})

const count: ViewSchema = { type: 'integer', minimum: 0 }

export const medalCountSchema = object({
  bronze: count,
  gold: count,
  id,
  name: text,
  silver: count,
})

export const medalTableSchema = object({
  competition: object({ id, name: text }),
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

export const ageSchema = object({
  age: orNull('integer', 'Completed years; null where the day of birth is not known'),
  athlete: object({ id, name: text }),
})
