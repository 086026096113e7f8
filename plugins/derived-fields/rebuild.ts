import type { Payload } from 'payload'

import { compute } from './drain/compute.ts'
import { gather } from './drain/gather.ts'
import { withTurn } from './drain/withTurn.ts'
import { engineOf } from './engineOf.ts'
import { ownPatches } from './ownPatches.ts'
import { pages } from './pages.ts'
import type { Divergence } from './types.ts'
import { writePatches } from './write/writePatches.ts'

export interface Progress {
  /** What is being derived: a derivation's name, or `own` and a collection. */
  name: string
  done: number
  total: number
}

export interface SweepOptions {
  onProgress?: (progress: Progress) => void
}

/** Derives everything anew from the facts. Returns what had to be changed: nothing, if all was well. */
export const rebuild = (payload: Payload, options: SweepOptions = {}): Promise<Divergence[]> =>
  sweep(payload, true, options)

/** Compares every derived value with what the facts give, and changes nothing. */
export async function verify(payload: Payload, options: SweepOptions = {}): Promise<Divergence[]> {
  await engineOf(payload).drainer.settle()
  return sweep(payload, false, options)
}

async function sweep(
  payload: Payload,
  writing: boolean,
  { onProgress }: SweepOptions,
): Promise<Divergence[]> {
  const { registry } = engineOf(payload)
  const found: Divergence[] = []
  for (const collection of registry.collections) {
    if (registry.own(collection).length === 0) continue
    for await (const { done, ids, total } of pages(payload, collection)) {
      found.push(
        ...(await withTurn(payload, async (req) => {
          const patches = await ownPatches(registry, collection, ids, req)
          if (writing) await writePatches(patches, req)
          return patches.flatMap(({ changed }) => changed)
        })),
      )
      onProgress?.({ done, name: `own ${collection}`, total })
    }
  }
  for (const derivation of registry.keyed) {
    for await (const { done, ids, total } of pages(payload, derivation.by)) {
      found.push(
        ...(await withTurn(payload, async (req) => {
          const keys = await gather(registry, derivation, ids, req)
          const patches = [...keys].flatMap(([id, rows]) => compute(derivation, rows, id))
          if (writing) await writePatches(patches, req)
          return patches.flatMap(({ changed }) => changed)
        })),
      )
      onProgress?.({ done, name: derivation.name, total })
    }
  }
  return found
}
