import type { CollectionConfig, Plugin } from 'payload'

import { derivedFields, type Derivation } from '../../plugins/derived-fields/index.ts'
import { transactions } from '../../plugins/transactions/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { derivations, shop } from './shop.ts'

interface ShopOptions {
  collections?: CollectionConfig[]
  derivations?: Derivation[]
  follow?: string[]
  /** A database that another shop has left. */
  on?: Booted['database']
  /** Between the transactions and the derived fields. */
  plugins?: Plugin[]
  /** @default 100 */
  pollMs?: number
  /** How long a save waits for its turn to write, in milliseconds. */
  waitMs?: number
}

/** A toy shop, or one a little different, on a fresh database unless told otherwise. */
export const bootShop = (options: ShopOptions = {}): Promise<Booted> =>
  bootPayload({
    collections: options.collections ?? shop,
    on: options.on,
    plugins: [
      transactions(options.waitMs === undefined ? {} : { waitMs: options.waitMs }),
      ...(options.plugins ?? []),
      derivedFields({
        derivations: options.derivations ?? derivations,
        follow: options.follow,
        pollMs: options.pollMs ?? 100,
      }),
    ],
  })
