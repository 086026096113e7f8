import type { Payload } from 'payload'

import { Busy, isTransient } from '../../transactions/index.ts'
import { CHANGES } from '../names.ts'
import type { Registry } from '../registry/compile.ts'
import { settleChanges } from './settleChanges.ts'

type ID = number | string

/** How many changes are settled in one transaction. */
const BATCH = 200
/** How long a batch is tried against other writers before its changes are settled one by one. */
const BATCH_PATIENCE_MS = 5_000
const SINGLE_PATIENCE_MS = 1_000
/** How long changes are settled one by one before the others wait for the next time. */
const SINGLES_MS = 10_000

/** Derives what the changes made dirty. Savers that come while it works wait together for the next round. */
export class Drainer {
  readonly #find: Payload['db']['find']
  #next: null | Promise<void> = null
  readonly #resting = new Map<ID, number>()
  #running: Promise<void> = Promise.resolve()

  constructor(
    readonly payload: Payload,
    readonly registry: Registry,
    /** Called after each round that found changes. */
    readonly onSettled: () => void,
    /** How long a change rests whose derivation failed, or whose documents a dead process still holds (MongoDB: up to 60 s). */
    readonly restMs: number,
  ) {
    // Whoever counts the queries of a save does not count those of the clock.
    this.#find = payload.db.find.bind(payload.db)
  }

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

  /** Settles what is there, if anything is: what a process that died has left, or what rested. */
  async sweep(): Promise<void> {
    if ((await this.#waiting(1)).length > 0) await this.settle()
  }

  /** Those that wait now, and no others: changes that keep coming from elsewhere would keep its callers for ever. */
  async #drain(): Promise<void> {
    const ids = await this.#waiting()
    for (let at = 0; at < ids.length; at += BATCH) await this.#settleAll(ids.slice(at, at + BATCH))
    if (ids.length > 0) this.onSettled()
  }

  async #settleAll(ids: readonly ID[]): Promise<void> {
    try {
      await this.#settle(ids, BATCH_PATIENCE_MS)
    } catch (err) {
      // Of a database that is busy for so long none of them would get more.
      const isOfOne = !(err instanceof Busy) && (ids.length > 1 || isTransient(err))
      if (isOfOne) await this.#settleSingly(ids)
      else this.#rest(ids, err)
    }
  }

  /** One change that cannot be settled must not hold up the others. */
  async #settleSingly(ids: readonly ID[]): Promise<void> {
    const end = Date.now() + SINGLES_MS
    for (const id of ids) {
      if (Date.now() > end) this.#rest([id])
      else
        await this.#settle([id], SINGLE_PATIENCE_MS).catch((err: unknown) => this.#rest([id], err))
    }
  }

  async #settle(ids: readonly ID[], patienceMs: number): Promise<void> {
    this.#rest(await settleChanges(this.payload, this.registry, ids, patienceMs))
  }

  #rest(ids: readonly ID[], err?: unknown): void {
    if (err)
      this.payload.logger.warn({
        err,
        msg: `What follows from change ${ids.join(', ')} is held up; it is tried again.`,
      })
    for (const id of ids) this.#resting.set(id, Date.now() + this.restMs)
  }

  /** Changes without a place in the feed, oldest first, but for those that rest. */
  async #waiting(limit = 0): Promise<ID[]> {
    for (const [id, until] of this.#resting) if (until <= Date.now()) this.#resting.delete(id)
    const resting = [...this.#resting.keys()]
    const { docs } = await this.#find<{ id: ID }>({
      collection: CHANGES,
      limit,
      pagination: false,
      select: {},
      sort: 'id',
      where: {
        and: [{ seq: { equals: 0 } }, ...(resting.length > 0 ? [{ id: { not_in: resting } }] : [])],
      },
    })
    return docs.map(({ id }) => id)
  }
}
