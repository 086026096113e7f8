import type { OwnDerivation } from '../../derived-fields/index.ts'
import { fold } from '../../embeds/index.ts'
import { textOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'

/** `orlen cup lodz 2025`, as a competition is looked up. */
export const competitionSearchKey = ({ competitions }: ResultsCollections): OwnDerivation => ({
  derive: ({ city, name, startDate }) => ({
    searchKey: fold([name, city, textOf(startDate).slice(0, 4)].map(textOf).join(' ')),
  }),
  fields: ['searchKey'],
  kind: 'own',
  target: competitions,
})
