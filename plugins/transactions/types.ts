export interface TransactionsOptions {
  /** How long a save may wait for its turn to write, in milliseconds. @default 15000 */
  waitMs?: number
  /** How long one transaction may stay open before it is rolled back and reported, in milliseconds. @default 60000 */
  openMs?: number
}

export const defaults = { openMs: 60_000, waitMs: 15_000 } satisfies Required<TransactionsOptions>
