import type { HonourRow } from '../types.ts'

const levels = ['olympic', 'world', 'area', 'national', 'meeting']

/** By level, then the latest first. */
export const inOrder = (honours: readonly HonourRow[]): HonourRow[] =>
  honours.toSorted(
    (a, b) =>
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      compare(b.date, a.date) ||
      compare(String(a.result), String(b.result)),
  )

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
