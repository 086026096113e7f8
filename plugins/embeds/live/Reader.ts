import type { Socket } from 'node:net'

import { retry } from './frame.ts'

/** One who leaves this much unread is let go, and catches up when it comes back. Bytes. */
const MOST_WAITING = 1_000_000

/** One open stream. There may be many thousands: it holds no timer, no request and no queue of its own. */
export class Reader {
  constructor(
    readonly socket: Socket,
    /** When it has to say again who it is; `Infinity` for one whom nobody knows. Milliseconds since 1970. */
    readonly until: number,
    /** Holds the views it was sent, and takes what changes in them. */
    readonly patches = false,
  ) {}

  send(bytes: Buffer): void {
    if (!this.socket.writable) return
    this.socket.write(bytes)
    if (this.socket.writableLength > MOST_WAITING) this.socket.destroy()
  }

  /** One who has taken nothing since the last beat is let go: its line is dead, or it does not read. */
  beat(bytes: Buffer, now: number): void {
    if (this.socket.writableLength > 0) this.socket.destroy()
    else if (now > this.until) this.end()
    else this.send(bytes)
  }

  /** Ends the stream. `retryMs` tells the browser when to come back. */
  end(retryMs?: number): void {
    if (!this.socket.writable) return
    if (retryMs !== undefined) this.socket.write(retry(retryMs))
    this.socket.destroySoon()
  }
}
