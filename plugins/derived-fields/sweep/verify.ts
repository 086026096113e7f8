import type { Payload } from 'payload'

import { engineOf } from '../engineOf.ts'
import type { Divergence } from '../types.ts'
import { divergencesIn } from './divergencesIn.ts'
import { sweep, type SweepOptions } from './sweep.ts'

/**
 * Compares every derived value with what the facts give, and changes nothing. In whatever order: if each derivation
 * agrees with what is stored of those it reads, all of them agree with the facts.
 */
export async function verify(payload: Payload, options: SweepOptions = {}): Promise<Divergence[]> {
  const { drainer, registry } = engineOf(payload)
  await drainer.settleAll()
  const found: Divergence[] = []
  await sweep(
    payload,
    registry,
    () => Promise.resolve(),
    (_, parts) => {
      for (const { wrong } of parts)
        for (const patches of wrong.values())
          for (const patch of patches) found.push(...divergencesIn(patch))
    },
    options,
  )
  return found
}
