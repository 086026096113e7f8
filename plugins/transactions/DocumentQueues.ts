import { WriterQueue } from './WriterQueue.ts'

type ID = number | string

/**
 * A queue of writers for each document that somebody is saving. MongoDB has none: whoever loses the race for a document
 * is refused and tries again, and forty who do so at once take a hundred tries and may never win.
 */
export class DocumentQueues {
  readonly #queues = new Map<ID, WriterQueue>()

  /**
   * Resolves when it is the caller's turn at all `ids`, to what gives the turns back, once. They are taken in one order
   * by everybody, so that no two wait for each other.
   * @throws Busy at `end`, in milliseconds since 1970, holding nothing; it says that it was `inAllMs`
   */
  async enter(ids: Iterable<ID>, end: number, inAllMs: number): Promise<() => void> {
    const held: ID[] = []
    const leave = (): void => held.splice(0).forEach((id) => this.#leave(id))
    try {
      for (const id of [...new Set(ids)].sort()) {
        await this.#queueOf(id).enter(Math.max(0, end - Date.now()), inAllMs)
        held.push(id)
      }
    } catch (err) {
      leave()
      throw err
    }
    return leave
  }

  #queueOf(id: ID): WriterQueue {
    const queue = this.#queues.get(id) ?? new WriterQueue()
    this.#queues.set(id, queue)
    return queue
  }

  #leave(id: ID): void {
    const queue = this.#queues.get(id)
    queue?.leave()
    if (queue?.idle) this.#queues.delete(id)
  }
}
