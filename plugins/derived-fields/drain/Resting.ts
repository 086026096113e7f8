type ID = number | string

/** The longest that a change rests, in milliseconds. */
const LONGEST_MS = 300_000
/** How often a change was tried in vain before somebody must look at it. */
const ALARM = 3

interface Rest {
  times: number
  until: number
}

/** Changes that could not be settled. Each rests twice as long as before, so that nothing is tried forever without rest. */
export class Resting {
  readonly #rests = new Map<ID, Rest>()

  /** @param firstMs how long a change rests the first time */
  constructor(readonly firstMs: number) {}

  /** Gives a change its rest. Whether it is now time to say so loudly. */
  add(id: ID): boolean {
    const times = (this.#rests.get(id)?.times ?? 0) + 1
    const ms = Math.min(this.firstMs * 2 ** (times - 1), LONGEST_MS)
    this.#rests.set(id, { times, until: Date.now() + ms })
    return times === ALARM
  }

  settled(ids: readonly ID[]): void {
    for (const id of ids) this.#rests.delete(id)
  }

  /** Those that are not to be tried now. */
  ids(): ID[] {
    const now = Date.now()
    for (const [id, { until }] of this.#rests)
      // Another process has settled it meanwhile.
      if (until + LONGEST_MS < now) this.#rests.delete(id)
    return [...this.#rests].flatMap(([id, { until }]) => (until > now ? [id] : []))
  }

  /** How many have been tried in vain too often. */
  get heldUp(): number {
    return [...this.#rests.values()].filter(({ times }) => times >= ALARM).length
  }
}
