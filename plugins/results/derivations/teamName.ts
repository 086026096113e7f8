import type { OwnDerivation } from '../../derived-fields/index.ts'
import { areaOf } from '../facts/areaOf.ts'
import { textOf, textOrNull } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'

/** A relay team's name and nation stand in its result; an athlete's come from the athlete. */
export const teamName = ({ results }: ResultsCollections): OwnDerivation => ({
  derive: ({ athlete, nation, team }) =>
    athlete || !textOf(team)
      ? {}
      : {
          area: areaOf(textOf(nation)),
          competitor: textOf(team),
          representing: textOrNull(nation),
        },
  fields: ['area', 'competitor', 'representing'],
  kind: 'own',
  target: results,
})
