import type { Payload } from 'payload'

import type { Change } from '../../derived-fields/index.ts'
import type { Stream } from './Stream.ts'
import { message, type Message, type Topic } from './Topic.ts'

/** A topic and those who follow it. Changes that come while it works are worked out together. */
export class Room {
  readonly #queue: Change[] = []
  /** Those who are in it or at its door. */
  guests = 0
  readonly streams = new Set<Stream>()
  /** `false` when there is nothing to follow. */
  readonly ready: Promise<boolean>
  #topic: null | Topic = null
  #working: null | Promise<void> = null

  constructor(
    readonly payload: Payload,
    open: () => Promise<null | Topic>,
  ) {
    this.ready = open().then((topic) => {
      this.#topic = topic
      this.#work()
      return topic !== null
    })
  }

  take(change: Change): void {
    if (this.#topic?.concerns(change.keys) === false) return
    this.#queue.push(change)
    this.#work()
  }

  async replay(changes: readonly Change[]): Promise<Message[]> {
    const topic = this.#topic
    return topic ? topic.replay(changes.filter(({ keys }) => topic.concerns(keys))) : []
  }

  #work(): void {
    const topic = this.#topic
    if (!topic || this.#working) return
    this.#working = this.#workOff(topic).finally(() => (this.#working = null))
  }

  async #workOff(topic: Topic): Promise<void> {
    while (this.#queue.length > 0) {
      const changes = this.#queue.splice(0).filter(({ keys }) => topic.concerns(keys))
      if (changes.length === 0) continue
      for (const each of await this.#messages(topic, changes))
        for (const stream of this.streams) stream.push(each)
    }
  }

  async #messages(topic: Topic, changes: readonly Change[]): Promise<Message[]> {
    try {
      return await topic.follow(changes)
    } catch (err) {
      this.payload.logger.error({
        err,
        msg: 'A live update could not be made; readers are told to reload.',
      })
      const { at, seq } = changes[changes.length - 1] ?? { at: new Date().toISOString(), seq: 0 }
      return [message('reload', { at, seq })]
    }
  }
}
