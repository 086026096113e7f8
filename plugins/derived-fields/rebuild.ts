import type { Payload } from 'payload'

import { deriveKey } from './drain/deriveKey.ts'
import { gather } from './drain/gather.ts'
import { withTurn } from './drain/withTurn.ts'
import { engineOf } from './engineOf.ts'
import { keyPages } from './keyPages.ts'
import { ownPatches } from './ownPatches.ts'
import { pages } from './pages.ts'
import type { Divergence, KeyedDerivation } from './types.ts'
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

/** How many keys are derived in one turn, enough that the reading is what it costs: documents that stand alone … */
const ALONE = 5_000
/** … and such as have some hundreds of others hanging on them. */
const LADEN = 500

const pageOf = ({ from }: KeyedDerivation): number =>
  Object.values(from).every((source) => 'on' in source && source.on === 'id') ? ALONE : LADEN

async function sweep(
  payload: Payload,
  writing: boolean,
  { onProgress }: SweepOptions,
): Promise<Divergence[]> {
  const { registry } = engineOf(payload)
  const found: Divergence[] = []
  for (const collection of registry.collections) {
    if (registry.own(collection).length === 0) continue
    for await (const { done, ids, total } of pages(payload, collection, ALONE)) {
      const patches = await withTurn(payload, async (req) => {
        const wrong = await ownPatches(registry, collection, ids, req)
        if (writing) await writePatches(wrong, req)
        return wrong
      })
      for (const { changed } of patches) found.push(...changed)
      onProgress?.({ done, name: `own ${collection}`, total })
    }
  }
  for (const derivation of registry.keyed) {
    for await (const { done, ids, total } of keyPages(payload, derivation, pageOf(derivation))) {
      const patches = await withTurn(payload, async (req) => {
        const keys = await gather(registry, derivation, ids, req)
        const wrong = [...keys].flatMap(([id, rows]) => deriveKey(registry, derivation, rows, id))
        if (writing) await writePatches(wrong, req)
        return wrong
      })
      for (const { changed } of patches) found.push(...changed)
      onProgress?.({ done, name: derivation.name, total })
    }
  }
  return found
}
