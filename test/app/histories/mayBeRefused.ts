import { inspect } from 'node:util'

/**
 * What a step of a random history may be told: that its facts make no sense, that something hangs on what it deletes,
 * that what it points at is gone. Never that somebody else was saving.
 */
export function mayBeRefused(err: unknown): void {
  if (!(err instanceof Error)) throw err
  const { status } = err as { status?: number }
  const refused = status !== undefined && status >= 400 && status < 500
  // SQLite refuses a pointer at what was deleted; MongoDB lets it lead nowhere.
  if (!refused && !inspect(err).includes('FOREIGN KEY')) throw err
}
