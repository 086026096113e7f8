import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { Busy, isTransient } from '../../transactions/index.ts'
import { CHANGES } from '../names.ts'
import type { Registry } from '../registry/compile.ts'
import { Resting } from './Resting.ts'
import { settleChanges, waiting, type Which } from './settleChanges.ts'

type ID = number | string

/** How many changes are settled in one transaction. */
const BATCH = 200
/** How long a batch is tried against other writers before its changes are settled one by one. */
const BATCH_PATIENCE_MS = 5_000
const SINGLE_PATIENCE_MS = 1_000
/** How long changes are settled one by one before the others wait for the next time. */
const SINGLES_MS = 10_000

/** How long a saver waits for what follows from its save. */
const ANSWER_MS = 30_000

/** How long readers of this process wait at most for a change that nobody waited for, where deriving is held up. */
const SOON_MS = 2_000

/** Derives what the changes made dirty. Savers that come while it works wait together for the next round. */
export class Drainer {
  answerMs = ANSWER_MS
  readonly #find: Payload['db']['find']
  #next: null | Promise<void> = null
  readonly #resting: Resting
  #running: Promise<void> = Promise.resolve()
  #soon: null | Promise<void> = null

  constructor(
    readonly payload: Payload,
    readonly registry: Registry,
    /** Called after each round that found changes. */
    readonly onSettled: () => void,
    /** How long a change rests the first time, whose derivation failed, or whose documents a dead process still holds (MongoDB: up to 60 s). */
    restMs: number,
  ) {
    this.#resting = new Resting(restMs)
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

  /** As `settle`, for a saver who waits: whether it came in time. What did not goes on, and is tried again. */
  async settledInTime(): Promise<boolean> {
    const inTime = new AbortController()
    const late = sleep(this.answerMs, false, { ref: false, signal: inTime.signal })
    try {
      return await Promise.race([this.settle().then(() => true), late])
    } finally {
      inTime.abort()
    }
  }

  /** Has changes settled whose savers do not wait, since nothing follows from them. */
  settleSoon(): void {
    const settled = this.settle().catch((err: unknown) =>
      this.payload.logger.warn({ err, msg: 'Deriving failed; it is tried again.' }),
    )
    const soon = Promise.race([settled, sleep(SOON_MS, undefined, { ref: false })])
    this.#soon = soon
    void soon.then(() => {
      if (this.#soon === soon) this.#soon = null
    })
  }

  /** `null` when the feed has the changes whose savers did not wait; else resolves when it does, or is long in coming. */
  get settling(): null | Promise<void> {
    return this.#soon
  }

  /** Settles what is there, if anything is: what a process that died has left, or what rested. */
  async sweep(): Promise<void> {
    if ((await this.#waiting(1)).length > 0) await this.settle()
    else await this.#running
  }

  /** How many changes have been tried in vain so often that somebody must look at them. */
  get heldUp(): number {
    return this.#resting.heldUp
  }

  /** What waits is seldom more than one transaction settles: then it need not be listed before. */
  async #drain(): Promise<void> {
    const which = { but: this.#resting.ids(), limit: BATCH }
    try {
      if ((await this.#settle(which, BATCH_PATIENCE_MS)) < BATCH) return
    } catch (err) {
      await this.#settleApart(await this.#waiting(BATCH), err)
    }
    await this.#drainAll()
  }

  /** Those that wait now, and no others: changes that keep coming from elsewhere would keep its callers for ever. */
  async #drainAll(): Promise<void> {
    const all = await this.#waiting()
    for (let at = 0; at < all.length; at += BATCH) {
      const ids = all.slice(at, at + BATCH)
      try {
        await this.#settle({ ids }, BATCH_PATIENCE_MS)
      } catch (err) {
        await this.#settleApart(ids, err)
      }
    }
  }

  /** Of a database that is busy for so long none of them would get more. */
  async #settleApart(ids: readonly ID[], err: unknown): Promise<void> {
    const isOfOne = !(err instanceof Busy) && (ids.length > 1 || isTransient(err))
    if (isOfOne) await this.#settleSingly(ids)
    else this.#rest(ids, err)
  }

  /** One change that cannot be settled must not hold up the others. */
  async #settleSingly(ids: readonly ID[]): Promise<void> {
    const end = Date.now() + SINGLES_MS
    for (const id of ids) {
      if (Date.now() > end) this.#rest([id])
      else
        await this.#settle({ ids: [id] }, SINGLE_PATIENCE_MS).catch((err: unknown) =>
          this.#rest([id], err),
        )
    }
  }

  /** How many there were. */
  async #settle(which: Which, patienceMs: number): Promise<number> {
    const { ids, stuck } = await settleChanges(this.payload, this.registry, which, patienceMs)
    this.#resting.settled(ids.filter((id) => !stuck.includes(id)))
    this.#rest(stuck)
    if (ids.length > 0) this.onSettled()
    return ids.length
  }

  #rest(ids: readonly ID[], err?: unknown): void {
    const { logger } = this.payload
    if (err)
      logger.warn({
        err,
        msg: `What follows from change ${ids.join(', ')} is held up; it is tried again.`,
      })
    const alarming = ids.filter((id) => this.#resting.add(id))
    if (alarming.length > 0)
      logger.error({
        err,
        msg: `What follows from change ${alarming.join(', ')} could not be derived again and again. It is tried ever more seldom: the errors above say why.`,
      })
  }

  /** Changes without a place in the feed, oldest first, but for those that rest. */
  async #waiting(limit = 0): Promise<ID[]> {
    const { docs } = await this.#find<{ id: ID }>({
      collection: CHANGES,
      limit,
      pagination: false,
      select: {},
      sort: 'id',
      where: waiting({ but: this.#resting.ids(), limit }),
    })
    return docs.map(({ id }) => id)
  }
}
