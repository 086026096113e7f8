import type { Payload } from 'payload'

import { changesSince, feedPosition, onChange, type Change } from '../../derived-fields/index.ts'
import { Room } from './Room.ts'
import type { Stream } from './Stream.ts'
import { message, type Topic } from './Topic.ts'

const SETTLE_MS = 1_000

/** Knows who follows what in this process, and tells them, each in the order of the feed. */
export class Hub {
  #fetching: null | Promise<void> = null
  #position = 0
  readonly #rooms = new Map<string, Room>()
  #started: null | Promise<() => void> = null

  constructor(
    readonly payload: Payload,
    /** Most changes that are replayed to one who missed them. */
    readonly replay: number,
  ) {}

  get streams(): Stream[] {
    return [...this.#rooms.values()].flatMap(({ streams }) => [...streams])
  }

  /** The room of a topic, opened if nobody is in it yet; `leave` it in the end. `null` when there is nothing to follow. */
  async enter(name: string, open: () => Promise<null | Topic>): Promise<null | Room> {
    await (this.#started ??= this.#start())
    const room = this.#rooms.get(name) ?? new Room(this.payload, open)
    this.#rooms.set(name, room)
    room.guests++
    const there = await room.ready.catch((err: unknown) => {
      this.leave(name, room)
      throw err
    })
    if (there) return room
    this.leave(name, room)
    return null
  }

  /** Brings one who comes, or comes back, to where the others are. `since` is the place they have seen. */
  async join(room: Room, stream: Stream, since: null | number): Promise<void> {
    room.streams.add(stream)
    const position = await feedPosition(this.payload)
    if (since === null) return stream.catchUp([], position)
    const changes =
      since > position ? null : await changesSince(this.payload, since, this.replay + 1)
    if (!changes || changes.length > this.replay)
      return stream.catchUp(
        [message('reload', { at: new Date().toISOString(), seq: position })],
        position,
      )
    stream.catchUp(await room.replay(changes), changes[changes.length - 1]?.seq ?? since)
  }

  leave(name: string, room: Room, stream?: Stream): void {
    if (stream) room.streams.delete(stream)
    room.guests--
    if (room.guests === 0 && this.#rooms.get(name) === room) this.#rooms.delete(name)
  }

  /** Stops listening to the feed. */
  stop(): void {
    void this.#started?.then((stop) => stop())
    this.#started = null
    this.#rooms.clear()
  }

  /** The feed finds its own place a moment after it is asked to; what falls between is fetched. */
  async #start(): Promise<() => void> {
    this.#position = await feedPosition(this.payload)
    const stop = onChange(this.payload, (change) => this.#take(change))
    const timer = setTimeout(() => this.#fetch(), SETTLE_MS)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }

  #take(change: Change): void {
    if (change.seq <= this.#position) return
    if (change.seq > this.#position + 1) return this.#fetch()
    this.#position = change.seq
    for (const room of this.#rooms.values()) room.take(change)
  }

  #fetch(): void {
    if (this.#fetching) return
    this.#fetching = this.#fetchAll()
      .catch((err: unknown) =>
        this.payload.logger.warn({
          err,
          msg: 'The feed could not be read; the next change tries again.',
        }),
      )
      .finally(() => (this.#fetching = null))
  }

  async #fetchAll(): Promise<void> {
    for (let changes = await changesSince(this.payload, this.#position); changes.length > 0;) {
      for (const change of changes) this.#take(change)
      changes = await changesSince(this.payload, this.#position)
    }
  }
}
