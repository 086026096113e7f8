import type { OwnDerivation } from '../../derived-fields/index.ts'
import { fold } from '../../embeds/index.ts'
import { textOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'

/** `kerr josh gbr`: the family name first, as it is looked up. */
export const athleteSearchKey = ({ athletes }: ResultsCollections): OwnDerivation => ({
  derive: ({ familyName, givenName, nation }) => ({
    searchKey: fold([familyName, givenName, nation].map(textOf).join(' ')),
  }),
  fields: ['searchKey'],
  kind: 'own',
  target: athletes,
})
