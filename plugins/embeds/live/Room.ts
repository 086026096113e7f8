import type { Payload } from 'payload'

import type { Change } from '../../derived-fields/index.ts'
import { omit } from '../omit.ts'
import { frame } from './frame.ts'
import { inSlices } from './inSlices.ts'
import type { Reader } from './Reader.ts'
import { sum, type News, type Topic } from './Topic.ts'

/** How many places of readers who come back are remembered. */
const MOST_REPLAYS = 500
/** All who follow a story are told at once that it is stale; so many come back in a second. */
const COME_BACK_A_SECOND = 500

/** One event for those who take patches, and for those who do not. */
interface Written {
  patched: Buffer
  whole: Buffer
}

const same = (bytes: Buffer): Written => ({ patched: bytes, whole: bytes })

/** A topic and those who follow it. Changes that come while it works are worked out together. */
export class Room {
  /** Those who are in it or at its door. */
  guests = 0
  readonly readers = new Set<Reader>()
  /** Its topic is gone, or no longer for this audience: nobody enters any more. */
  over = false
  /** `false` when there is nothing to follow. */
  readonly ready: Promise<boolean>
  readonly #queue: Change[] = []
  readonly #replays = new Map<number, Buffer | null>()
  #topic: null | Topic = null
  /** Not null while changes are on their way to the readers. */
  working: null | Promise<void> = null

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

  /** Those who see what has ended by the clock alone read anew; a change on its way brings its own view. */
  async renew(now: number, seq: number): Promise<void> {
    if (this.working || !this.#topic?.renew?.(now)) return
    const bytes = this.reload({ at: new Date(now).toISOString(), seq })
    await inSlices(this.readers, (reader) => reader.send(bytes))
  }

  /** What `changes` mean for one who has seen the feed up to `since`. Right only while the room is not `working`. */
  replay(since: number, changes: readonly Change[]): Buffer | null {
    const known = this.#replays.get(since)
    if (known !== undefined) return known
    const concerned = changes.filter(({ keys }) => this.#topic?.concerns(keys))
    const news = concerned.length > 0 ? this.#topic?.replay(concerned) : null
    const bytes = news ? this.#written(news).whole : null
    if (this.#replays.size >= MOST_REPLAYS) this.#replays.clear()
    this.#replays.set(since, bytes)
    return bytes
  }

  /** The event that makes everyone read anew. */
  reload({ at, seq }: { at: string; seq: number }): Buffer {
    return frame('reload', { at, seq, spreadMs: this.#spreadMs })
  }

  #work(): void {
    const topic = this.#topic
    if (!topic || this.working) return
    this.working = this.#workOff(topic).finally(() => (this.working = null))
  }

  async #workOff(topic: Topic): Promise<void> {
    while (this.#queue.length > 0) {
      const changes = this.#queue.splice(0).filter(({ keys }) => topic.concerns(keys))
      if (changes.length === 0) continue
      const { bytes, last } = await this.#told(topic, changes)
      this.over ||= last ?? false
      this.#replays.clear()
      if (!bytes) continue
      await inSlices(this.readers, (reader) => {
        reader.send(reader.patches ? bytes.patched : bytes.whole)
        if (last) reader.end()
      })
    }
  }

  async #told(
    topic: Topic,
    changes: readonly Change[],
  ): Promise<{ bytes: null | Written; last?: boolean }> {
    try {
      const news = await topic.follow(changes)
      return {
        bytes: news && this.#written(news),
        last: news?.name === 'story' && news.last,
      }
    } catch (err) {
      this.payload.logger.error({
        err,
        msg: 'A live update could not be made; readers are told to reload.',
      })
      return { bytes: same(this.reload(sum(changes))) }
    }
  }

  #written(news: News): Written {
    if (news.name === 'change') return same(frame(news.name, news.data))
    if (news.name === 'story')
      return same(frame(news.name, { ...news.data, spreadMs: this.#spreadMs }))
    const { data, name, patches = {} } = news
    const whole = frame(name, data)
    if (Object.keys(patches).length === 0) return same(whole)
    const views = omit(data.views, ...Object.keys(patches))
    return { patched: frame(name, { at: data.at, seq: data.seq, patches, views }), whole }
  }

  get #spreadMs(): number {
    return Math.round((this.readers.size / COME_BACK_A_SECOND) * 1_000)
  }
}
