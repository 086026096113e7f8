import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long the link of a mail holds. */
export const HOUR_MS = 3_600_000

/** What a link is good for: one for the other is none. */
type Purpose = 'move' | 'registration'

/** Words that come back as they went out: signed, and good until `until`, in milliseconds. */
export function seal(purpose: Purpose, content: unknown, until: number, secret: string): string {
  const text = Buffer.from(JSON.stringify({ content, until })).toString('base64url')
  return `${text}.${signatureOf(purpose, text, secret).toString('base64url')}`
}

/** What was sealed; null where it was changed, or is too old. */
export function unseal(purpose: Purpose, token: unknown, now: number, secret: string): unknown {
  if (typeof token !== 'string') return null
  const [text = '', signature = ''] = token.split('.')
  const [given, right] = [Buffer.from(signature, 'base64url'), signatureOf(purpose, text, secret)]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  const { content, until } = JSON.parse(Buffer.from(text, 'base64url').toString()) as {
    content: unknown
    until: number
  }
  return now <= until ? content : null
}

const signatureOf = (purpose: Purpose, text: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose} `).update(text).digest()
