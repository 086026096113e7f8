import type { Payload } from 'payload'

import { CHANGES } from '../names.ts'
import type { Registry } from '../registry/compile.ts'
import type { Dirty } from '../registry/dirty.ts'
import type { Key } from '../types.ts'
import { derive, type Outcome } from './derive.ts'
import { withTurn } from './withTurn.ts'

/** How many changes are settled in one transaction. */
const BATCH = 200
const RETRY_MS = 5_000

interface ChangeRow {
  dirty: Dirty[]
  id: number | string
  keys: Key[]
}

/** Derives what the changes made dirty. Savers that come while it works wait together for the next round. */
export class Drainer {
  readonly #failed = new Map<number | string, number>()
  #next: null | Promise<void> = null
  #running: Promise<void> = Promise.resolve()

  constructor(
    readonly payload: Payload,
    readonly registry: Registry,
    /** Called after each round that gave changes a place in the feed. */
    readonly onSettled: () => void,
  ) {}

  /** Resolves when every change committed before the call is derived and in the feed. */
  settle(): Promise<void> {
    this.#next ??= this.#running.then(() => {
      this.#next = null
      const drained = this.#drain()
      this.#running = drained.catch(() => undefined)
      return drained
    })
    return this.#next
  }

  async #drain(): Promise<void> {
    while ((await this.#waiting(1)).length > 0) await this.#round()
  }

  async #round(): Promise<void> {
    await withTurn(this.payload, async (req, feed) => {
      const rows = await this.#waiting(BATCH, req)
      const outcome = await derive(this.registry, rows.flatMap((row) => row.dirty), req)
      for (const row of rows) {
        const reached = closure(row, outcome)
        if (reached.failed) {
          this.#failed.set(row.id, Date.now() + RETRY_MS)
          continue
        }
        this.#failed.delete(row.id)
        await this.payload.db.updateOne({
          id: row.id,
          collection: CHANGES,
          data: { keys: reached.keys, seq: feed.next() },
          req,
          returning: false,
        })
      }
    })
    this.onSettled()
  }

  /** Changes without a place in the feed, oldest first, without those whose derivation has just failed. */
  async #waiting(limit: number, req?: Parameters<Payload['db']['find']>[0]['req']): Promise<ChangeRow[]> {
    const resting = [...this.#failed].filter(([, until]) => until > Date.now()).map(([id]) => id)
    const { docs } = await this.payload.db.find<ChangeRow>({
      collection: CHANGES,
      limit,
      pagination: false,
      req,
      sort: 'id',
      where: { seq: { equals: 0 }, ...(resting.length > 0 ? { id: { not_in: resting } } : {}) },
    })
    return docs
  }
}

/** Everything a change led to, step by step. */
function closure(row: ChangeRow, { failed, led }: Outcome): { failed: boolean; keys: Key[] } {
  const keys = new Set(row.keys)
  const seen = new Set<Dirty>(row.dirty)
  for (const item of seen) {
    if (failed.has(item)) return { failed: true, keys: [] }
    const step = led.get(item)
    step?.keys.forEach((key) => keys.add(key))
    step?.to.forEach((next) => seen.add(next))
  }
  return { failed: false, keys: [...keys].sort() }
}
