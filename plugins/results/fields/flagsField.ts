import type { JSONField, TextField } from 'payload'

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
      published: {
        type: 'boolean',
        description: 'As its source prints it, where what is kept here is not enough to know.',
      },
      record: idSchema('null'),
    }),
    ['flag', 'beats', 'pending', 'published'],
  )

/** Every flag of a result, bests first, then records: `[{ flag: 'SB', beats: { text: '3:30.60', … }, because }]`. */
export const flagsField = flags('flags', 'Flags')

/** Its parts: known from the athlete's results, from the relay team's, and from the records that it claims. */
export const flagPartFields = [
  hidden(flags('bestFlags', 'Personal and season’s bests')),
  hidden(flags('teamFlags', 'The team’s bests')),
  hidden(flags('recordFlags', 'Records')),
]

const hiddenText = (name: string): TextField => ({ name, type: 'text', admin: { hidden: true } })

/**
 * How much the parts leave open: what a best may be instead, since marks before it can be missing (`PB =PB`); and of
 * which records it is known whether they were broken (`OR NR`).
 */
export const flagDoubtFields = ['bestsOpen', 'teamBestsOpen', 'recordsJudged'].map(hiddenText)
