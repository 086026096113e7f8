import type { Change } from '../../derived-fields/index.ts'
import type { Delivery, Webhook } from '../types.ts'

/** Whether a webhook asks for a change. */
export const matches = (
  { collections, keys }: Pick<Webhook, 'collections' | 'keys'>,
  delivery: Delivery,
): boolean =>
  (!collections?.length || collections.includes(delivery.collection)) &&
  (!keys?.length || keys.some((key) => delivery.tags.includes(key)))

export const toDelivery = ({ at, collection, keys, operation, seq }: Change): Delivery => ({
  at,
  collection,
  id: seq,
  keys,
  operation,
  tags: [...new Set(keys.flatMap((key) => [key, key.slice(0, key.indexOf(':'))]))],
})
