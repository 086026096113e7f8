import type { OwnDerivation } from '../../derived-fields/index.ts'
import { nameOf } from '../facts/personOf.ts'
import type { ResultsCollections } from '../types.ts'

/** `Josh Kerr`; `Su Bingtian`, who is called so. */
export const athleteName = ({ athletes }: ResultsCollections): OwnDerivation => ({
  derive: (athlete) => ({ name: nameOf(athlete, athlete.nameOrder) }),
  fields: ['name'],
  kind: 'own',
  target: athletes,
})
