interface Waiter {
  admit: () => void
  timer: NodeJS.Timeout
}

/** What a save is told that waited in vain for its turn. */
export const busy = (waitMs: number): string =>
  `The database was busy for ${waitMs / 1000} seconds. Nothing was saved; please save again.`

/** Admits one writer at a time, in order of arrival. */
export class WriterQueue {
  #busy = false
  readonly #waiters: Waiter[] = []

  /** Resolves when it is the caller's turn. Throws after `waitMs`. */
  async enter(waitMs: number): Promise<void> {
    if (!this.#busy) {
      this.#busy = true
      return
    }
    await new Promise<void>((admit, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1)
        reject(new Error(busy(waitMs)))
      }, waitMs)
      const waiter: Waiter = { admit, timer }
      this.#waiters.push(waiter)
    })
  }

  /** Hands the turn to the next in line. */
  leave(): void {
    const next = this.#waiters.shift()
    if (!next) {
      this.#busy = false
      return
    }
    clearTimeout(next.timer)
    next.admit()
  }
}
