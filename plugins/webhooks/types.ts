import type { CollectionConfig } from 'payload'

export interface WebhooksOptions {
  /** Who may see and change webhooks, and see what could not be delivered. */
  access: NonNullable<CollectionConfig['access']>
  /**
   * Lets webhooks go to addresses of this machine and of private networks. Leave it off unless the network is yours:
   * who may write a webhook could else reach what only the server may. @default false
   */
  allowPrivate?: boolean
  /** How long the first wait after a failure is; each is twice the last, up to five minutes. Milliseconds. @default 1000 */
  backoffMs?: number
  /** How many webhooks are delivered to at once. @default 4 */
  concurrency?: number
  /** Leaves the collections but sends nothing. @default false */
  disabled?: boolean
  /** How long an answer may take. Milliseconds. @default 10000 */
  timeoutMs?: number
  /** After so many failures a delivery is given up, noted, and the next one is tried. @default 10 */
  tries?: number
}

export type Settings = Required<Omit<WebhooksOptions, 'access' | 'disabled'>>

/** A webhook as it is stored. */
export interface Webhook {
  active?: boolean | null
  /** Only changes of these collections; of all when empty. */
  collections?: null | string[]
  id: number | string
  /** Only changes of these documents or collections, `results:12` or `results`; of all when empty. */
  keys?: null | string[]
  name: string
  secret: string
  url: string
}

/** What is sent, as JSON. `id` is the change's place in the feed: a delivery that comes twice has the same. */
export interface Delivery {
  /** When it was saved, ISO 8601. */
  at: string
  collection: string
  id: number
  /** Every document whose facts may have changed. */
  keys: string[]
  operation: 'create' | 'delete' | 'update'
  /** The keys and their collections: what to purge by `Surrogate-Key` or `Cache-Tag`. */
  tags: string[]
}
