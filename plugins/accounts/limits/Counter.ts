import { createHash } from 'node:crypto'

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import type { Limit } from './declared.ts'

/** How many keys a counter remembers; beyond, the oldest is forgotten. */
const MOST = 20_000

/** Counts tries by key, in bounded memory: as many keys as that, each of one length. */
export class Counter {
  readonly #keys = new Set<string>()
  readonly #limiter: RateLimiterMemory
  readonly #most: number
  readonly tries: number

  constructor({ seconds, tries }: Limit, most = MOST) {
    this.#limiter = new RateLimiterMemory({ duration: seconds, points: tries })
    this.#most = most
    this.tries = tries
  }

  /** Counts a try. Answers how many seconds to wait where it is one too many, and 0 where it is not. */
  async take(what: readonly string[], points = 1): Promise<number> {
    const key = this.#remembered(what)
    try {
      await this.#limiter.consume(key, points)
      return 0
    } catch (err) {
      if (err instanceof RateLimiterRes) return Math.max(1, Math.ceil(err.msBeforeNext / 1000))
      throw err
    }
  }

  /** Takes back a try that was none. */
  async giveBack(what: readonly string[]): Promise<void> {
    const key = keyOf(what)
    if (this.#keys.has(key)) await this.#limiter.reward(key)
  }

  async forget(what: readonly string[]): Promise<void> {
    const key = keyOf(what)
    this.#keys.delete(key)
    await this.#limiter.delete(key)
  }

  /** Whether more has been tried than is allowed. */
  async isOver(what: readonly string[]): Promise<boolean> {
    const found = await this.#limiter.get(keyOf(what))
    return (found?.consumedPoints ?? 0) > this.tries
  }

  get size(): number {
    return this.#keys.size
  }

  #remembered(what: readonly string[]): string {
    const key = keyOf(what)
    // The latest is last.
    this.#keys.delete(key)
    this.#keys.add(key)
    for (const oldest of this.#keys) {
      if (this.#keys.size <= this.#most) break
      this.#keys.delete(oldest)
      void this.#limiter.delete(oldest)
    }
    return key
  }
}

const keyOf = (what: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('base64')
