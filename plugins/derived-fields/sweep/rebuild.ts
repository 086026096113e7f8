import type { Payload } from 'payload'

import { engineOf } from '../engineOf.ts'
import type { Divergence } from '../types.ts'
import { writeApart } from '../write/writeApart.ts'
import { divergencesIn } from './divergencesIn.ts'
import { sweep, type SweepOptions } from './sweep.ts'

export interface RebuildOptions extends SweepOptions {
  /** What was written, page by page. Of a whole base that is more than one may want to keep. */
  onChanged?: (changed: readonly Divergence[]) => void
}

/**
 * Derives everything anew from the facts, in the order of derivations, and writes what is stored otherwise. Returns how
 * many values were written. What a save makes stale meanwhile, that save settles.
 */
export async function rebuild(payload: Payload, options: RebuildOptions = {}): Promise<number> {
  let count = 0
  await sweep(payload, engineOf(payload).registry, {
    note: (wrong) => {
      for (const patch of wrong) {
        count += patch.fields.length
        options.onChanged?.(divergencesIn(patch))
      }
    },
    onProgress: options.onProgress,
    put: (wrong, req, { isOwn }) => writeApart(wrong, req, { isOwn }),
  })
  return count
}
