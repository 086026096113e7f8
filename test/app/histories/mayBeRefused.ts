/**
 * What a step of a random history may be told: that its facts make no sense, that something hangs on what it deletes,
 * that what it points at is gone. Never that somebody else was saving, and never an error of the database's own.
 */
export function mayBeRefused(err: unknown): void {
  if (!(err instanceof Error)) throw err
  const { status } = err as { status?: number }
  if (status === undefined || status < 400 || status >= 500) throw err
}
