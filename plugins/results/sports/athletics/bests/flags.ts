import type { BestFlag, Extent, Performance } from '../../types.ts'
import { judged } from './judged.ts'

/** The bests that are certain, by performance. */
export function flags(
  performances: readonly Performance[],
  extent?: Extent,
): Map<string, BestFlag[]> {
  const certain = new Map<string, BestFlag[]>()
  for (const [id, { flag }] of judged(performances, extent)) if (flag) certain.set(id, [flag])
  return certain
}
