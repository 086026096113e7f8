import type { OwnDerivation } from '../../derived-fields/index.ts'
import { textOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'

/** `Josh Kerr`; some have one name only. */
export const athleteName = ({ athletes }: ResultsCollections): OwnDerivation => ({
  derive: ({ familyName, givenName }) => ({
    name: [textOf(givenName), textOf(familyName)].filter(Boolean).join(' '),
  }),
  fields: ['name'],
  kind: 'own',
  target: athletes,
})
