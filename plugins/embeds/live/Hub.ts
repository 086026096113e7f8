import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { changesSince, feedPosition, onChange, type Change } from '../../derived-fields/index.ts'
import { Room } from './Room.ts'
import type { Topic } from './Topic.ts'

const SETTLE_MS = 1_000
/** The feed is read at most this often for those who come. Milliseconds. */
const GATHER_MS = 50

/** Knows who follows what in this process, and tells them, each in the order of the feed. */
export class Hub {
  /** Place in the feed up to which every room has been told. */
  position = 0
  readonly rooms = new Map<string, Room>()
  #next: null | Promise<void> = null
  #read = -GATHER_MS
  /** The last changes, oldest first, without a gap. */
  #recent: Change[] = []
  #running: Promise<void> = Promise.resolve()
  #started: null | Promise<() => void> = null

  constructor(
    readonly payload: Payload,
    /** Most changes that are replayed to one who missed them. */
    readonly replay: number,
  ) {}

  /** The room of a topic, opened if nobody is in it yet; `leave` it in the end. `null` when there is nothing to follow. */
  async enter(name: string, openTopic: () => Promise<null | Topic>): Promise<null | Room> {
    await (this.#started ??= this.#start())
    const open = this.rooms.get(name)
    const room = open && !open.over ? open : new Room(this.payload, openTopic)
    this.rooms.set(name, room)
    room.guests++
    const there = await room.ready.catch((err: unknown) => {
      this.leave(name, room)
      throw err
    })
    if (there) return room
    this.leave(name, room)
    return null
  }

  leave(name: string, room: Room): void {
    room.guests--
    if (room.guests === 0 && this.rooms.get(name) === room) this.rooms.delete(name)
  }

  /** Resolves when everything that is in the feed now has been taken: one read for all who ask within a moment. */
  fresh(): Promise<void> {
    this.#next ??= this.#running.then(async () => {
      await sleep(Math.max(0, this.#read + GATHER_MS - performance.now()))
      this.#next = null
      this.#read = performance.now()
      const fetched = this.#fetch()
      this.#running = fetched.catch(() => undefined)
      return fetched
    })
    return this.#next
  }

  /** What came after `since`; `null` when that is too long ago, or of another feed, as after a restored backup. */
  missed(since: number): Change[] | null {
    if (since > this.position || since < this.position - this.#recent.length) return null
    return this.#recent.slice(this.#recent.length - (this.position - since))
  }

  /** Stops listening to the feed. */
  stop(): void {
    void this.#started?.then((stop) => stop())
    this.#started = null
    this.rooms.clear()
  }

  /** The feed finds its own place a moment after it is asked to; what falls between is fetched. */
  async #start(): Promise<() => void> {
    const position = await feedPosition(this.payload)
    this.#recent = await changesSince(this.payload, position - this.replay, this.replay)
    this.position = this.#recent.at(-1)?.seq ?? position
    const stop = onChange(this.payload, (change) => this.#take(change))
    const timer = setTimeout(() => this.#catchUp(), SETTLE_MS)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }

  #take(change: Change): void {
    if (change.seq > this.position + 1) this.#catchUp()
    else this.#tell(change)
  }

  #tell(change: Change): void {
    if (change.seq <= this.position) return
    this.position = change.seq
    this.#recent.push(change)
    if (this.#recent.length > this.replay) this.#recent.shift()
    for (const room of this.rooms.values()) room.take(change)
  }

  #catchUp(): void {
    this.fresh().catch((err: unknown) =>
      this.payload.logger.warn({
        err,
        msg: 'The feed could not be read; the next change tries again.',
      }),
    )
  }

  async #fetch(): Promise<void> {
    for (let changes = await changesSince(this.payload, this.position); changes.length > 0;) {
      for (const change of changes) this.#tell(change)
      changes = await changesSince(this.payload, this.position)
    }
  }
}
