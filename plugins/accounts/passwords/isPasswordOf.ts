import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** As much of an account as its password is kept in. */
export interface Kept {
  hash?: unknown
  salt?: unknown
}

/** How Payload hashes a password now, and how it did before it marked them (payload/auth/strategies/local). */
const CURRENT = 'pbkdf2-sha256-v1:'
const now = { iterations: 600_000, length: 32 }
const before = { iterations: 25_000, length: 512 }

/** Whether it is the password of this account; without one it takes as long and is not. */
export async function isPasswordOf(kept: Kept | null, password: unknown): Promise<boolean> {
  const { hash, salt } = kept ?? {}
  const known = typeof hash === 'string' && typeof salt === 'string'
  const { iterations, length } = known && !hash.startsWith(CURRENT) ? before : now
  const given = typeof password === 'string' ? password : ''
  const derived = await derive(given, known ? salt : '', iterations, length, 'sha256')
  const stored = Buffer.from(known ? hash.replace(CURRENT, '') : '', 'hex')
  return stored.length === derived.length && timingSafeEqual(stored, derived)
}
