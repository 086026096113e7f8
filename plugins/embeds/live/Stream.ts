import { createEventBuffer, createSession, type Session } from 'better-sse'
import type { Request, Response } from 'express'

import type { Message } from './Topic.ts'

/** One who reads this slowly is let go, and catches up when it comes back. Bytes. */
const MOST_WAITING = 1_000_000

interface StreamOptions {
  heartbeatMs: number
  onClose: () => void
}

/** One open connection. Holds live messages back until what was missed has been sent, so that order is kept. */
export class Stream {
  #early: Message[] | null = []
  #seq = -1

  private constructor(
    readonly session: Session,
    readonly res: Response,
  ) {}

  static async open(
    req: Request,
    res: Response,
    { heartbeatMs, onClose }: StreamOptions,
  ): Promise<Stream> {
    const session = await createSession(req, res, {
      headers: { 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' },
      keepAlive: heartbeatMs,
      // Messages come written out: one JSON.stringify for all who watch.
      serializer: (data) => data as string,
    })
    session.once('disconnected', onClose)
    return new Stream(session, res)
  }

  /** Sends what was missed, and all that waited. `seq` is the place in the feed that this brings the reader to. */
  catchUp(missed: readonly Message[], seq: number): void {
    const early = this.#early ?? []
    this.#early = null
    for (const each of missed) this.#send(each)
    this.#send({ data: JSON.stringify({ at: new Date().toISOString(), seq }), name: 'ready', seq })
    for (const each of early) this.push(each)
  }

  /** Sends a message, unless the reader already has what it says. */
  push(each: Message): void {
    if (this.#early) this.#early.push(each)
    else if (each.seq > this.#seq) this.#send(each)
    if (each.last) this.close(null)
  }

  /** Ends the stream. `retryMs` tells the browser when to come back. */
  close(retryMs: null | number): void {
    if (!this.session.isConnected) return
    if (retryMs !== null) void this.session.batch(createEventBuffer().retry(retryMs).dispatch())
    this.res.end()
  }

  #send({ data, name, seq }: Message): void {
    if (!this.session.isConnected) return
    this.#seq = Math.max(this.#seq, seq)
    this.session.push(data, name, String(seq))
    if (this.res.writableLength > MOST_WAITING) this.res.destroy()
  }
}
