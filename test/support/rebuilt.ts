import type { Payload } from 'payload'

import { type Divergence, rebuild } from '../../plugins/derived-fields/index.ts'

/** Rebuilds, and gives all that was changed. */
export async function rebuilt(payload: Payload): Promise<Divergence[]> {
  const changed: Divergence[] = []
  await rebuild(payload, { onChanged: (some) => changed.push(...some) })
  return changed
}
