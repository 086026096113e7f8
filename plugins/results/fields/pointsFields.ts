import type { Field } from 'payload'

import { jsonField, listOf } from './jsonField.ts'

type Named = Extract<Field, { name: string }>

/** Scoring points of a mark; in a part of a combined event those of its own tables. And the points of all parts, typed or events. */
export const pointsFields: Named[] = [
  { name: 'points', type: 'number', admin: { description: 'By the tables alone.' } },
  {
    name: 'resultsScore',
    type: 'number',
    admin: {
      condition: ({ resultsScore }: { resultsScore?: unknown }) => typeof resultsScore === 'number',
      description: 'The points as the World Rankings count them with the wind.',
    },
    label: 'Results score',
  },
  jsonField(
    'partPoints',
    'Points of the parts',
    listOf({
      discipline: { type: 'string' },
      given: { type: ['integer', 'null'] },
      mark: { type: ['string', 'null'] },
      points: { type: ['integer', 'null'] },
    }),
    ['discipline', 'mark', 'points', 'given'],
  ),
  {
    name: 'partTotal',
    type: 'number',
    admin: {
      condition: ({ partTotal }: { partTotal?: unknown }) => typeof partTotal === 'number',
    },
    label: 'Points of the part events',
  },
]
