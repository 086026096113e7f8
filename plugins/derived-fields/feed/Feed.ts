import type { Payload } from 'payload'

import { positionRow } from '../drain/withTurn.ts'
import type { Change } from '../types.ts'
import { changesSince } from './changesSince.ts'

export type Listener = (change: Change) => void

/**
 * Tells listeners of every change, once and in order, whichever process made it: it reads the feed's rows from where
 * it left off, when woken by this process's own saves, by the database, or by its own clock.
 */
export class Feed {
  readonly #listeners = new Set<Listener>()
  #position: null | number = null
  #reading: null | Promise<void> = null
  #timer: NodeJS.Timeout | null = null
  #woken = false

  constructor(
    readonly payload: Payload,
    readonly pollMs: number,
    /** Settles what a process that died has left; called at each tick of the clock. */
    readonly sweep: () => Promise<void>,
  ) {}

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    if (!this.#timer) {
      this.#timer = setInterval(() => void this.#tick(), this.pollMs)
      this.#timer.unref()
      void this.wake()
    }
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.stop()
    }
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
    this.#position = null
  }

  /** Looks for changes now. Calls that come while it looks make it look once more. Never rejects: the clock tries again. */
  wake(): Promise<void> {
    this.#woken = true
    this.#reading ??= this.#read()
      .catch((err: unknown) => this.#warn(err))
      .finally(() => (this.#reading = null))
    return this.#reading
  }

  async #tick(): Promise<void> {
    await this.sweep().catch((err: unknown) => this.#warn(err))
    await this.wake()
  }

  #warn(err: unknown): void {
    this.payload.logger.warn({ err, msg: 'The feed could not be read; it is tried again.' })
  }

  async #read(): Promise<void> {
    while (this.#woken && this.#listeners.size > 0) {
      this.#woken = false
      this.#position ??= (await positionRow(this.payload)).position
      for (const change of await changesSince(this.payload, this.#position)) {
        this.#position = change.seq
        this.#woken = true
        for (const listener of this.#listeners) this.#tell(listener, change)
      }
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
