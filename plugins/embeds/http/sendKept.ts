import type { Request, Response } from 'express'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Kept } from './Shelf.ts'

interface Ages {
  /** How long a shared cache may answer without asking, in seconds. */
  sharedSeconds: number
  /** How long after that it may still answer while it asks, in seconds. */
  staleSeconds: number
}

/** Sends what is kept, or 304 to who has it. In one piece: a hot answer costs little more than its bytes. */
export async function sendKept(req: Request, res: Response, kept: Kept, ages: Ages): Promise<void> {
  const head = ['cache-control', cacheControl(kept.until, ages)]
  for (const [name, value] of Object.entries(kept.headers)) head.push(name, value)
  if (isKnown(req.headers['if-none-match'], kept.headers.etag ?? '')) {
    res.writeHead(304, head).end()
    return
  }
  const encoding = encodingFor(req, kept)
  const body = encoding ? await encoded(kept, encoding) : kept.body
  head.push('content-type', kept.type, 'content-length', String(body.length))
  if (encoding) head.push('content-encoding', encoding)
  res.writeHead(200, head)
  if (req.method === 'HEAD') res.end()
  else res.end(body)
}

/** Nothing may hide what appears at `until`, not even a cache that answers while it asks. */
function cacheControl(until: number, { sharedSeconds, staleSeconds }: Ages): string {
  const left = Math.max(0, Math.floor((until - Date.now()) / 1000))
  const shared = Math.min(sharedSeconds, left)
  const stale = Math.min(staleSeconds, left - shared)
  return `public, max-age=0, s-maxage=${shared}, stale-while-revalidate=${stale}`
}

/** The place in the feed says since when, the rest says what: an answer that was made anew and is the same is known. */
const isKnown = (asked: string | undefined, etag: string): boolean =>
  asked?.split(',').some((each) => each.trim() === '*' || contentOf(each) === contentOf(etag)) ??
  false

const contentOf = (etag: string): string => /-([\w-]{16})"\s*$/.exec(etag)?.[1] ?? etag.trim()

const SMALL = 1_000
const compressors = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}

type Encoding = keyof typeof compressors

const encodingFor = (req: Request, { body }: Kept): Encoding | null => {
  const asked = req.headers['accept-encoding']
  if (body.length < SMALL || asked === undefined || asked === 'identity') return null
  const best = req.acceptsEncodings('br', 'gzip', 'identity')
  return best === 'br' || best === 'gzip' ? best : null
}

function encoded(kept: Kept, encoding: Encoding): Promise<Buffer> {
  const known = kept.encoded.get(encoding) ?? compressors[encoding](kept.body)
  kept.encoded.set(encoding, known)
  return known
}
