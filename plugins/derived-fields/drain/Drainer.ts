import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { Busy, isTransient } from '../../transactions/index.ts'
import type { Registry } from '../registry/compile.ts'
import type { Key } from '../types.ts'
import { APART, WAITS } from './places.ts'
import { Resting } from './Resting.ts'
import { settleChanges } from './settleChanges.ts'
import { areApart, type Place, waitingIDs, type Which } from './waiting.ts'

type ID = number | string

/** How many changes are settled in one transaction. */
const BATCH = 200
/** How long a batch is tried against other writers before its changes are settled one by one. */
const BATCH_PATIENCE_MS = 5_000
const SINGLE_PATIENCE_MS = 1_000
/** How long changes are settled one by one before the others wait for the next time. */
const SINGLES_MS = 10_000

/** How many pages are looked at for one turn. */
const PAGES = 20

/** How many documents are read in one turn, more or less: what leads to more is settled apart, in pages. */
const PAGE = 5_000

/** How long a saver waits for what follows from its save. */
const ANSWER_MS = 30_000

/** How long readers of this process wait at most for a change that nobody waited for, where deriving is held up. */
const SOON_MS = 2_000

/**
 * Derives what the changes made dirty. Savers that come while it works wait together for the next round. What is settled
 * apart, since it concerns very many documents, goes page by page, and rounds come between.
 */
export class Drainer {
  answerMs = ANSWER_MS
  page = PAGE
  readonly #find: Payload['db']['find']
  #next: null | Promise<ReadonlySet<Key>> = null
  #paging: null | Promise<void> = null
  readonly #resting: Resting
  #running: Promise<unknown> = Promise.resolve()
  #soon: null | Promise<void> = null
  #stopped = false
  /** The documents of which this round has settled a change with all that follows. */
  #whole = new Set<Key>()

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

  /**
   * Resolves when every change committed before the call is derived and in the feed, but for those that rest and what is
   * settled apart: to the documents of which a change was settled with all that follows.
   */
  settle(): Promise<ReadonlySet<Key>> {
    this.#next ??= this.#inLine(async () => {
      this.#next = null
      const whole = new Set<Key>()
      this.#whole = whole
      await this.#drain()
      return whole
    })
    return this.#next
  }

  /** As `settle`, and resolves when all that was set apart is derived too. */
  async settleAll(): Promise<void> {
    await this.sweep()
    await this.#settleApart()
  }

  /**
   * For a saver who waits for what follows from the changes of some documents: whether it came in time. What did not goes
   * on, and is tried again.
   */
  async settledInTime(keys: ReadonlySet<Key>): Promise<boolean> {
    const inTime = new AbortController()
    const late = sleep(this.answerMs, false, { ref: false, signal: inTime.signal })
    try {
      return await Promise.race([this.#followed(keys).then(() => true), late])
    } finally {
      inTime.abort()
    }
  }

  /** Nobody waits for what is settled apart but who has changed one of its documents. */
  async #followed(keys: ReadonlySet<Key>): Promise<void> {
    const whole = await this.settle()
    // Another round may have settled some of them, or another process.
    const others = new Set([...keys].filter((key) => !whole.has(key)))
    if (others.size > 0 && (await areApart(this.#find, others))) await this.#settleApart()
  }

  /** Has changes settled whose savers do not wait, since nothing follows from them. */
  settleSoon(): void {
    const settled = this.settle().catch((err: unknown) => this.#warn(err))
    const soon = Promise.race([settled, sleep(SOON_MS, undefined, { ref: false })]).then(() => {})
    this.#soon = soon
    void soon.then(() => {
      if (this.#soon === soon) this.#soon = null
    })
  }

  /** `null` when the feed has the changes whose savers did not wait; else resolves when it does, or is long in coming. */
  get settling(): null | Promise<void> {
    return this.#soon
  }

  /** Settles what is there, if anything is: what a process that died has left, or what rested. Pages go on beside. */
  async sweep(): Promise<void> {
    if ((await this.#waiting(1, 'any')).length === 0) {
      await this.#running
      return
    }
    await this.settle()
    void this.#settleApart().catch((err: unknown) => this.#warn(err))
  }

  /** Finishes what is under way. What is settled apart is left to whoever comes next. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.sweep()
    await this.#paging
  }

  /** How many changes have been tried in vain so often that somebody must look at them. */
  get heldUp(): number {
    return this.#resting.heldUp
  }

  /** One at a time, in the order in which they come. */
  #inLine<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#running.then(work)
    this.#running = done.catch(() => undefined)
    return done
  }

  #settleApart(): Promise<void> {
    this.#paging ??= this.#pages().finally(() => (this.#paging = null))
    return this.#paging
  }

  /** A page a turn, small ones together, and whoever waits for a round meanwhile comes before the next. */
  async #pages(): Promise<void> {
    while (!this.#stopped) {
      const pages = await this.#waiting(PAGES, APART)
      if (pages.length === 0) return
      await this.#inLine(() => this.#settleTogether(pages))
      // On SQLite nothing else lets the process turn to others.
      await setImmediate()
    }
  }

  /** What waits is seldom more than one transaction settles: then it need not be listed before. */
  async #drain(): Promise<void> {
    const which = { but: this.#resting.ids(), limit: BATCH, place: WAITS } as const
    try {
      if ((await this.#settle(which, BATCH_PATIENCE_MS)) < BATCH) return
    } catch (err) {
      await this.#settleEach(await this.#waiting(BATCH, WAITS), err)
    }
    await this.#drainAll()
  }

  /** Those that wait now, and no others: changes that keep coming from elsewhere would keep its callers for ever. */
  async #drainAll(): Promise<void> {
    const all = await this.#waiting(0, WAITS)
    for (let at = 0; at < all.length; at += BATCH)
      await this.#settleTogether(all.slice(at, at + BATCH))
  }

  async #settleTogether(ids: readonly ID[]): Promise<void> {
    try {
      await this.#settle({ ids }, BATCH_PATIENCE_MS)
    } catch (err) {
      await this.#settleEach(ids, err)
    }
  }

  /** Of a database that is busy for so long none of them would get more. */
  async #settleEach(ids: readonly ID[], err: unknown): Promise<void> {
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
    const { page, payload, registry } = this
    const settling = { page, patienceMs }
    const { ids, stuck, whole } = await settleChanges(payload, registry, which, settling)
    for (const key of whole) this.#whole.add(key)
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

  #warn(err: unknown): void {
    this.payload.logger.warn({ err, msg: 'Deriving failed; it is tried again.' })
  }

  /** Those that wait, but for those that rest. */
  #waiting(limit: number, place: Place): Promise<ID[]> {
    return waitingIDs(this.#find, { but: this.#resting.ids(), limit, place })
  }
}
