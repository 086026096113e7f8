import { Busy } from './Busy.ts'

interface Waiter {
  admit: () => void
  timer: NodeJS.Timeout
}

/** Admits one writer at a time, in order of arrival. */
export class WriterQueue {
  #busy = false
  readonly #waiters: Waiter[] = []

  /** Resolves when it is the caller's turn. @throws Busy after `waitMs`, which says that it was `inAllMs` */
  async enter(waitMs: number, inAllMs = waitMs): Promise<void> {
    if (!this.#busy) {
      this.#busy = true
      return
    }
    await new Promise<void>((admit, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1)
        reject(new Busy(inAllMs))
      }, waitMs)
      const waiter: Waiter = { admit, timer }
      this.#waiters.push(waiter)
    })
  }

  /** Whether nobody has the turn. */
  get idle(): boolean {
    return !this.#busy
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
