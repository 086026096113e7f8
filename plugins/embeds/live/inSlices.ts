import { setImmediate } from 'node:timers/promises'

/** How many readers are written to before others have their turn: a few milliseconds' worth. */
const SLICE = 500

/** Visits all, a slice a turn of the event loop: requests are answered in between. */
export async function inSlices<T>(items: Iterable<T>, visit: (item: T) => void): Promise<void> {
  let visited = 0
  for (const item of items) {
    visit(item)
    if (++visited % SLICE === 0) await setImmediate()
  }
}
