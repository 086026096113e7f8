import { connect } from 'node:net'

/** Where to read, how many readers there are, and the number of the first: each forty have an address of their own. */
export interface ReadersAsk {
  count: number
  first: number
  url: string
}

/** What the readers say: they are all there, all of them have an event, or something is wrong. */
export type ReadersSay =
  | { at: number; bytes: number; say: 'all have it' }
  | { say: 'failed'; why: string }
  | { say: 'open' }

/** Ends by itself after this time, whatever becomes of its parent. Milliseconds. */
const LIFE_MS = 300_000
/** How many connect at once. */
const AT_ONCE = 100
const END = '\n\n'
const LINE = END.charCodeAt(0)

/** Many readers in one process: raw sockets on this machine that write one GET and count the ends of events. */
const { count, first, url } = JSON.parse(process.argv[2] ?? '') as ReadersAsk
const { hostname, pathname, port, search } = new URL(url)
if (!/^127\./.test(hostname)) throw new Error(`${url} is not here.`)
const request = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept: text/event-stream\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36\r\nAccept-Language: en-GB,en;q=0.9\r\nAccept-Encoding: gzip, deflate, br\r\nReferer: http://${hostname}:${port}/stories/a-race\r\n\r\n`

/** What all of them read into, one after the other: to look for the end of an event takes no memory of one's own. */
const shared = Buffer.alloc(65_536)

let opened = 0
let started = 0
let have = 0
let bytes = 0

const say = (message: ReadersSay) => process.send?.(message)

function open(): void {
  if (started >= count) return
  const n = first + started++
  const address = `127.${1 + ((n / 40 / 250 / 250) | 0)}.${((n / 40 / 250) | 0) % 250}.${2 + (((n / 40) | 0) % 250)}`
  const socket = connect({
    host: hostname,
    localAddress: address,
    onread: { buffer: shared, callback: reading() },
    port: Number(port),
  })
  socket.once('error', fail).once('end', () => fail(new Error('The server ended a stream.')))
  socket.write(request)
}

/** An event ends with an empty line, and nothing else has one: an answer's head ends with \r\n\r\n. */
function reading(): (length: number, buffer: Uint8Array) => boolean {
  let last = 0
  let ready = false
  return (length) => {
    const chunk = shared.subarray(0, length)
    const ended = chunk.includes(END) || (last === LINE && chunk[0] === LINE)
    last = chunk.at(-1) ?? 0
    if (ready) bytes += length
    if (ended && ready) delivered()
    else if (ended) {
      ready = true
      if (++opened === count) say({ say: 'open' })
      else open()
    }
    return true
  }
}

function delivered(): void {
  if (++have < count) return
  say({ at: performance.timeOrigin + performance.now(), bytes: bytes / count, say: 'all have it' })
  have = bytes = 0
}

function fail(err: Error): void {
  say({ say: 'failed', why: err.message })
}

setTimeout(() => process.exit(1), LIFE_MS)
process.once('disconnect', () => process.exit(0))
for (let n = 0; n < AT_ONCE; n++) open()
