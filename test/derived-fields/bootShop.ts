import { derivedFields } from '../../plugins/derived-fields/index.ts'
import { transactions } from '../../plugins/transactions/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { derivations, shop } from './shop.ts'

/** A toy shop on a fresh database, or on one that another shop has left. */
export const bootShop = (on?: Booted['database']): Promise<Booted> =>
  bootPayload({
    collections: shop,
    on,
    plugins: [transactions(), derivedFields({ derivations, pollMs: 100 })],
  })
