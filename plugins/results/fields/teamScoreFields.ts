import type { Field, NumberField } from 'payload'

import { jsonField, objectOf } from './jsonField.ts'
import { integer, text } from './schemas.ts'

type Named = Extract<Field, { name: string }>

/** Of a cross-country race: how many runners of each nation make its score. */
export const scorersField: NumberField = {
  name: 'scorers',
  type: 'number',
  admin: {
    condition: ({ discipline }: { discipline?: unknown }) =>
      typeof discipline === 'string' && /^XC(?:-|$)/.test(discipline),
    description: 'Runners of each nation whose places are added up. Empty: no teams.',
    step: 1,
  },
  label: 'Scoring runners',
  min: 1,
}

/** The nations by the sum of places, the fewest first. */
export const teamScoresField: Named = jsonField(
  'teamScores',
  'Teams',
  {
    type: ['array', 'null'],
    items: objectOf({
      points: integer,
      rank: integer,
      scorers: { type: 'array', description: 'Results that score.', items: text },
      team: text,
    }),
  },
  ['rank', 'team', 'points'],
)
