import type { ViewSchema } from '../../../embeds/index.ts'
import { medals, qualifyingSymbols, statuses } from '../../sports/closed.ts'

type Properties = NonNullable<ViewSchema['properties']>

/** An object that has all of these properties and no other. */
export const object = (properties: Properties, description?: string): ViewSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties),
  ...(description ? { description } : {}),
})

export const list = (items: ViewSchema, description?: string): ViewSchema => ({
  type: 'array',
  items,
  ...(description ? { description } : {}),
})

/** The same, or null. */
export const nullable = (schema: ViewSchema, description?: string): ViewSchema => ({
  ...schema,
  type: [schema.type as 'object', 'null'],
  ...(description ? { description } : {}),
})

export const orNull = (
  type: 'integer' | 'number' | 'string',
  description?: string,
): ViewSchema => ({
  type: [type, 'null'],
  ...(description ? { description } : {}),
})

export const described = (type: 'integer' | 'string', description: string): ViewSchema => ({
  type,
  description,
})

export const id: ViewSchema = { oneOf: [{ type: 'integer' }, { type: 'string' }] }
export const idOrNull: ViewSchema = {
  oneOf: [{ type: 'integer' }, { type: 'string' }, { type: 'null' }],
}
export const text: ViewSchema = { type: 'string' }
export const yes: ViewSchema = { type: 'boolean' }
export const count: ViewSchema = { type: 'integer', minimum: 0 }
export const day = described('string', 'YYYY-MM-DD')
export const medal: ViewSchema = {
  type: ['string', 'null'],
  enum: [...medals, null],
}
export const qualified: ViewSchema = {
  type: ['string', 'null'],
  enum: [...qualifyingSymbols, null],
}
export const status: ViewSchema = { type: 'string', enum: [...statuses] }
export const flags = list(object({ flag: text, words: text }))
export const discipline = object({ code: text, name: text })

/** How a date of an event is written. */
export const DATE =
  'ISO 8601: a day where it is raced (2024-06-12), or with its hour (2024-06-12T20:05:00.000Z)'

export const named = object({ id, name: text })

export const athlete = object({ id, name: text, nation: orNull('string', 'Three letters') })

export const event = object({
  competition: nullable(object({ demonstration: yes, id, name: text })),
  date: described('string', DATE),
  id,
  name: text,
  status: { type: 'string', enum: ['scheduled', 'live', 'unofficial', 'official'] },
  timeZone: orNull('string', 'IANA name'),
  venue: orNull('string'),
  wind: orNull('string', 'Metres per second as printed: +0.7'),
})

/** Who a row is of, in every table. */
export const competitor = {
  athlete: { ...idOrNull, description: 'Null for a relay team' },
  name: text,
  nation: orNull('string', 'Three letters'),
} satisfies Properties

export const result = {
  ...competitor,
  flags,
  id,
  lane: orNull('integer'),
  mark: orNull('string', 'As printed'),
  medal,
  place: orNull('integer'),
  qualified,
  reason: orNull('string', 'Why there is no place, in words'),
  status,
  wind: orNull('string'),
} satisfies Properties

const ticks = list(object({ at: { type: 'number' }, text }))

export const chart = nullable(
  object({
    lines: list(
      object({
        dots: list(object({ best: yes, text, x: { type: 'number' }, y: { type: 'number' } })),
        highlighted: yes,
        name: nullable(object({ at: { type: 'number' }, text })),
        path: described('string', 'An SVG path in a box of 100 by 100'),
      }),
    ),
    x: ticks,
    y: ticks,
  }),
  'As drawn by the server: places are percent from the left and from the top',
)
