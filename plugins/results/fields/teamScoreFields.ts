import type { Field, NumberField, RowField, SelectField } from 'payload'

import { jsonField, objectOf } from './jsonField.ts'
import { integer, text } from './schemas.ts'

type Named = Extract<Field, { name: string }>

interface Race {
  discipline?: unknown
  scorers?: unknown
}

const isCross = ({ discipline }: Race) =>
  typeof discipline === 'string' && /^XC(?:-|$)/.test(discipline)
const hasTeams = (race: Race) => isCross(race) && Boolean(race.scorers)

/** How many runners of each team make its score. */
const scorers: NumberField = {
  name: 'scorers',
  type: 'number',
  admin: {
    condition: isCross,
    description: 'Runners of each team whose places are added up. Empty: no teams.',
    step: 1,
  },
  label: 'Scoring runners',
  min: 1,
}

const displacers: NumberField = {
  name: 'displacers',
  type: 'number',
  admin: {
    condition: hasTeams,
    description:
      'Runners of each team beyond those whose places displace others: 2 in college races. Empty: every place stands.',
    step: 1,
  },
  label: 'Displacing runners',
  min: 0,
}

const teamsAre: SelectField = {
  name: 'teamsAre',
  type: 'select',
  admin: { condition: hasTeams, description: 'Empty: nations.' },
  label: 'Teams are',
  options: [
    { label: 'Nations', value: 'nations' },
    { label: 'Clubs and schools', value: 'clubs' },
  ],
}

/** Of a cross-country race: who makes the score of a team. */
export const teamRuleFields: RowField = {
  type: 'row',
  fields: [scorers, displacers, teamsAre],
}

/** The teams by the sum of places, the fewest first. */
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
