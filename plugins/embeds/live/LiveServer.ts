import type { Request, Response } from 'express'
import type { Payload, PayloadRequest } from 'payload'

import { readID } from '../hooks/readID.ts'
import type { LiveOptions } from '../types.ts'
import { AddressLimit } from './AddressLimit.ts'
import { frame, heartbeat } from './frame.ts'
import { Hub } from './Hub.ts'
import { inSlices } from './inSlices.ts'
import { KeysTopic } from './KeysTopic.ts'
import type { Ask } from './readAsk.ts'
import { Reader } from './Reader.ts'
import type { Room } from './Room.ts'
import { StoryTopic } from './StoryTopic.ts'
import { takeOver } from './takeOver.ts'
import type { Topic } from './Topic.ts'

type User = PayloadRequest['user']

/** On shutdown readers come back spread over this time. Milliseconds. */
const SPREAD_MS = 5_000

/** What became of one who asked to be let in. */
export type Admission = 'closing' | 'left' | 'let in' | 'nothing to follow'

/** The readers of one Payload instance, with one clock for all of them. */
export class LiveServer {
  closing = false
  readonly limit: AddressLimit
  readonly #clock: NodeJS.Timeout
  readonly #hub: Hub

  constructor(
    readonly payload: Payload,
    readonly settings: Required<LiveOptions>,
  ) {
    this.limit = new AddressLimit(settings.perAddress)
    this.#hub = new Hub(payload, settings.replay)
    this.#clock = setInterval(() => void this.#beat(), settings.heartbeatMs).unref()
  }

  /** Lets a reader in who has a place by `limit`, which is free again when one who was let in leaves. */
  async admit(req: Request, res: Response, user: User, ask: Ask): Promise<Admission> {
    const name = JSON.stringify([
      this.settings.audience(user),
      'article' in ask ? ask.article : ask.keys,
    ])
    const room = await this.#hub.enter(name, () => this.#open(user, ask))
    if (!room) return 'nothing to follow'
    try {
      await this.#settled(room)
    } catch (err) {
      this.#hub.leave(name, room)
      throw err
    }
    const refused = this.#refused(req, room)
    if (refused) {
      this.#hub.leave(name, room)
      return refused
    }
    // From here to the end nothing waits: what the reader is sent now and what the room sends next meet without a gap.
    const address = req.ip ?? ''
    const until = user ? Date.now() + this.settings.recheckMs : Infinity
    const reader = new Reader(takeOver(req, res), until, 'article' in ask && ask.patches)
    room.readers.add(reader)
    reader.socket.once('close', () => {
      room.readers.delete(reader)
      this.#hub.leave(name, room)
      this.limit.free(address)
    })
    this.#welcome(reader, room, ask.since)
    return 'let in'
  }

  /** What is on its way to readers now. */
  get telling(): Promise<void>[] {
    return [...this.#hub.rooms.values()].flatMap(({ working }) => working ?? [])
  }

  /** Ends every stream and asks readers to come back, spread. */
  close(): void {
    this.closing = true
    clearInterval(this.#clock)
    for (const reader of this.#readers()) reader.end(Math.round(500 + Math.random() * SPREAD_MS))
    this.#hub.stop()
  }

  /** Much may have happened while one waited at the door. */
  #refused({ socket }: Request, { over }: Room): Admission | null {
    if (this.closing) return 'closing'
    if (socket.destroyed) return 'left'
    return over ? 'nothing to follow' : null
  }

  /** Until the room has told its readers all that is in the feed. */
  async #settled(room: Room): Promise<void> {
    await this.#hub.fresh()
    while (room.working) await room.working
  }

  #welcome(reader: Reader, room: Room, since: null | number): void {
    const at = new Date().toISOString()
    const { position } = this.#hub
    const missed = since === null ? [] : this.#hub.missed(since)
    const replay = missed
      ? missed.length > 0 && room.replay(since ?? position, missed)
      : room.reload({ at, seq: position })
    if (replay) reader.send(replay)
    const { heartbeatMs } = this.settings
    reader.send(frame('ready', { at, heartbeatMs, seq: position }))
  }

  async #beat(): Promise<void> {
    const now = Date.now()
    await inSlices(this.#readers(), (reader) => reader.beat(heartbeat, now))
    for (const room of this.#hub.rooms.values()) await room.renew(now, this.#hub.position)
  }

  *#readers(): Generator<Reader> {
    for (const { readers } of this.#hub.rooms.values()) yield* readers
  }

  #open(user: User, ask: Ask): Promise<null | Topic> {
    const { payload } = this
    if ('keys' in ask) return KeysTopic.open(payload, user, ask.keys)
    const { collection } = this.settings
    const id = readID(payload)(ask.article, collection)
    return id === null ? Promise.resolve(null) : StoryTopic.open(payload, user, collection, id)
  }
}
