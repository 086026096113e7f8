/** Whether SQLite says that somebody else is writing. */
export const isBusy = (err: unknown): boolean =>
  err instanceof Error && err.message.includes('SQLITE_BUSY')
