import { keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { listOrder } from '../facts/listOrder.ts'
import { idOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** Where a result stands in a list of its event: known of itself, so that a lane concerns no other. */
export const resultOrder = (slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'results',
      from: {
        results: {
          fields: ['abandoned', 'event', 'lane', 'notRanked', 'order', 'rank', 'status'],
          on: 'id',
        },
      },
      name: 'result-order',
    },
    slugs,
  ).gives('results', 'listOrder', ({ results }) =>
    each(results, ({ abandoned, event, lane, notRanked, order, rank, status }) =>
      idOf(event) === null ? null : listOrder({ abandoned, lane, notRanked, order, rank, status }),
    ),
  )
