import type { Payload, PayloadRequest, Where } from 'payload'

import { isTransient } from '../../transactions/index.ts'
import { CHANGES } from '../names.ts'
import type { Registry } from '../registry/compile.ts'
import type { Dirty } from '../registry/dirty.ts'
import type { Key } from '../types.ts'
import { derive, type Outcome } from './derive.ts'
import { withTurn } from './withTurn.ts'

/** How many changes are settled in one transaction. */
const BATCH = 200
/** How long a batch is tried against other writers before its changes are settled one by one. */
const BATCH_PATIENCE_MS = 5_000
const SINGLE_PATIENCE_MS = 1_000
/** How long a change rests whose derivation failed, or whose documents a dead process still holds (MongoDB: up to 60 s). */
const REST_MS = 5_000

interface ChangeRow {
  dirty: Dirty[]
  id: number | string
  keys: Key[]
}

/** Derives what the changes made dirty. Savers that come while it works wait together for the next round. */
export class Drainer {
  #next: null | Promise<void> = null
  readonly #resting = new Map<number | string, number>()
  #running: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | null = null

  constructor(
    readonly payload: Payload,
    readonly registry: Registry,
    /** Called after each round that gave changes a place in the feed. */
    readonly onSettled: () => void,
  ) {}

  /** Resolves when every change committed before the call is derived and in the feed, but for those that rest. */
  settle(): Promise<void> {
    this.#next ??= this.#running.then(() => {
      this.#next = null
      const drained = this.#drain()
      this.#running = drained.catch(() => undefined)
      return drained
    })
    return this.#next
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }

  async #drain(): Promise<void> {
    for (;;) {
      const rows = await this.#waiting()
      if (rows.length === 0) return
      await this.#settleAll(rows)
      this.onSettled()
    }
  }

  async #settleAll(rows: readonly ChangeRow[]): Promise<void> {
    try {
      await this.#settleRows(rows, BATCH_PATIENCE_MS)
    } catch (err) {
      if (!isTransient(err)) throw err
      for (const row of rows)
        await this.#settleRows([row], SINGLE_PATIENCE_MS).catch((failure: unknown) =>
          this.#rest(row, failure),
        )
    }
  }

  async #settleRows(rows: readonly ChangeRow[], patienceMs: number): Promise<void> {
    const failed = await withTurn(
      this.payload,
      async (req, feed) => {
        // Another process may have settled some of them since they were read.
        const open = await this.#waiting(
          rows.map(({ id }) => id),
          req,
        )
        const outcome = await derive(
          this.registry,
          open.flatMap(({ dirty }) => dirty),
          req,
        )
        const reached = open.map((row) => ({ keys: closure(row, outcome), row }))
        for (const { keys, row } of reached)
          if (keys) await this.#place(row, keys, feed.next(), req)
        return reached.filter(({ keys }) => keys === null).map(({ row }) => row)
      },
      patienceMs,
    )
    failed.forEach((row) => this.#rest(row))
  }

  #place({ id }: ChangeRow, keys: Key[], seq: number, req: PayloadRequest): Promise<unknown> {
    return this.payload.db.updateOne({
      collection: CHANGES,
      data: { keys, seq },
      id,
      req,
      returning: false,
    })
  }

  #rest(row: ChangeRow, err?: unknown): void {
    if (err)
      this.payload.logger.warn({
        err,
        msg: `What follows from change ${row.id} is held up; it is tried again.`,
      })
    this.#resting.set(row.id, Date.now() + REST_MS)
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      this.settle().catch((failure: unknown) =>
        this.payload.logger.error({ err: failure, msg: 'Deriving failed; it is tried again.' }),
      )
    }, REST_MS + 1).unref()
  }

  /** Changes without a place in the feed, oldest first, but for those that rest; or those of some ids. */
  async #waiting(ids?: readonly ChangeRow['id'][], req?: PayloadRequest): Promise<ChangeRow[]> {
    for (const [id, until] of this.#resting) if (until <= Date.now()) this.#resting.delete(id)
    const resting = [...this.#resting.keys()]
    const among: Where[] = ids
      ? [{ id: { in: [...ids] } }]
      : resting.length > 0
        ? [{ id: { not_in: resting } }]
        : []
    const { docs } = await this.payload.db.find<ChangeRow>({
      collection: CHANGES,
      limit: BATCH,
      pagination: false,
      req,
      sort: 'id',
      where: { and: [{ seq: { equals: 0 } }, ...among] },
    })
    return docs
  }
}

/** Every key that a change led to, step by step; null if something on the way failed. */
function closure(row: ChangeRow, { failed, led }: Outcome): Key[] | null {
  const keys = new Set(row.keys)
  const seen = new Set<Dirty>(row.dirty)
  for (const item of seen) {
    if (failed.has(item)) return null
    const step = led.get(item)
    step?.keys.forEach((key) => keys.add(key))
    step?.to.forEach((next) => seen.add(next))
  }
  return [...keys].sort()
}
