import type { Payload } from 'payload'

import { positionRow } from '../drain/withTurn.ts'
import type { Change } from '../types.ts'
import { changesSince } from './changesSince.ts'

/** How many changes are read together. Where they are fewer, there were no more. */
const PAGE = 500

export type Listener = (change: Change) => void

/**
 * Tells listeners of every change, once and in order, whichever process made it: it reads the feed's rows from where
 * it left off, when woken by this process's own saves, by the database, or by its own clock.
 */
export class Feed {
  readonly #listeners = new Set<Listener>()
  #position: null | number = null
  #reading: null | Promise<void> = null
  #ticking = false
  #timer: NodeJS.Timeout | null = null
  #woken = false

  constructor(
    readonly payload: Payload,
    readonly pollMs: number,
    /** Settles what a process that died has left; called at each tick of the clock. */
    readonly sweep: () => Promise<void>,
  ) {}

  /** Starts the clock. It goes whether anybody listens or not: a process that died leaves work to all others. */
  start(): void {
    this.#timer ??= setInterval(() => void this.#tick(), this.pollMs).unref()
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
    this.#listeners.clear()
  }

  subscribe(listener: Listener): () => void {
    if (this.#listeners.size === 0) this.#position = null
    this.#listeners.add(listener)
    void this.wake()
    return () => void this.#listeners.delete(listener)
  }

  /** Looks for changes now. Calls that come while it looks make it look once more. Never rejects: the clock tries again. */
  wake(): Promise<void> {
    this.#woken = true
    this.#reading ??= this.#read()
    return this.#reading
  }

  /** `null` when its listeners know of all that this process has saved; else resolves when they do. */
  catchingUp(): null | Promise<void> {
    return this.#reading?.then(() => this.catchingUp() ?? undefined) ?? null
  }

  async #tick(): Promise<void> {
    if (this.#ticking) return
    this.#ticking = true
    try {
      await this.sweep()
    } catch (err) {
      this.payload.logger.warn({ err, msg: 'Deriving failed; it is tried again.' })
    }
    await this.wake()
    this.#ticking = false
  }

  async #read(): Promise<void> {
    // So that it is known to be reading before it is done.
    await Promise.resolve()
    try {
      while (this.#woken && this.#listeners.size > 0) await this.#readOn()
    } catch (err) {
      this.payload.logger.warn({ err, msg: 'The feed could not be read; it is tried again.' })
    } finally {
      this.#reading = null
    }
  }

  async #readOn(): Promise<void> {
    this.#woken = false
    this.#position ??= (await positionRow(this.payload)).position
    const changes = await changesSince(this.payload, this.#position, PAGE)
    if (changes.length === PAGE) this.#woken = true
    for (const change of changes) {
      this.#position = change.seq
      for (const listener of this.#listeners) this.#tell(listener, change)
    }
  }

  #tell(listener: Listener, change: Change): void {
    try {
      listener(change)
    } catch (err) {
      this.payload.logger.error({ err, msg: `A listener failed on change ${change.seq}.` })
    }
  }
}
