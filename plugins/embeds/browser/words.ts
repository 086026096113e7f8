/** What the live parts of a page say, in the reader's language. */
export const words = {
  live: 'Live',
  lastChange: 'last change',
  more: (lines: number) => `And ${lines} more lines`,
  updated: (lines: readonly string[]) => `Updated. ${lines.join('. ')}`,
} as const
