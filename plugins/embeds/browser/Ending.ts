/** Those whose stream stood all the while are told by the server, with the heartbeat after it; they need not ask twice. */
const TOLD_WITHIN_MS = 60_000

/**
 * What a page shows may end by the clock alone, as an age does, also while its reader's machine sleeps; nothing is
 * missed then that a stream could replay. Asked whenever the server is heard: a page that reads anew while there is no
 * network loses what it had.
 */
export class Ending {
  #told: null | number = null

  /** Whether `until` (milliseconds since 1970) is over; `true` once for each moment, however wrong this clock is. */
  isOver(until: null | number): boolean {
    if (until === null || until === this.#told || Date.now() < until + TOLD_WITHIN_MS) return false
    this.#told = until
    return true
  }
}
