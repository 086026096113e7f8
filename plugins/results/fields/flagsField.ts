import type { JSONField } from 'payload'

import { hidden, idSchema, jsonField, listOf } from './jsonField.ts'

const flags = (name: string, label: string): JSONField =>
  jsonField(
    name,
    label,
    listOf({
      because: { type: 'string', description: 'A sentence an editor can paste.' },
      beats: {
        type: ['object', 'null'],
        additionalProperties: false,
        description: 'The mark it beat or equalled; null for a first mark.',
        properties: {
          date: { type: 'string' },
          text: { type: 'string' },
          venue: { type: ['string', 'null'] },
        },
        required: ['text', 'date', 'venue'],
      },
      flag: {
        type: 'string',
        description: 'PB, =PB, SB, =SB, WR, OR, CR, AR, NR, WL; = for an equalled one.',
      },
      pending: { type: 'boolean', description: 'A record that nobody has ratified yet.' },
      record: idSchema('null'),
    }),
    ['flag', 'beats', 'pending'],
  )

/** Every flag of a result, bests first, then records: `[{ flag: 'SB', beats: { text: '3:30.60', … }, because }]`. */
export const flagsField = flags('flags', 'Flags')

/** Its parts: known from the athlete's results, from the relay team's, and from the records that it claims. */
export const flagPartFields = [
  hidden(flags('bestFlags', 'Personal and season’s bests')),
  hidden(flags('teamFlags', 'The team’s bests')),
  hidden(flags('recordFlags', 'Records')),
]
