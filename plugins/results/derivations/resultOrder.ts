import type { KeyedDerivation } from '../../derived-fields/index.ts'
import { listOrder } from '../facts/listOrder.ts'
import { idOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** Where a result stands in a list of its event: known of itself, so that a lane concerns no other. */
export const resultOrder = ({ results }: ResultsCollections): KeyedDerivation => ({
  by: results,
  fields: [
    {
      derive: (rows) =>
        each(rows[results], ({ abandoned, event, lane, notRanked, order, rank, status }) =>
          idOf(event) === null
            ? null
            : listOrder({ abandoned, lane, notRanked, order, rank, status }),
        ),
      field: 'listOrder',
      target: results,
    },
  ],
  from: {
    [results]: {
      fields: ['abandoned', 'event', 'lane', 'notRanked', 'order', 'rank', 'status'],
      on: 'id',
    },
  },
  kind: 'keyed',
  name: 'result-order',
})
