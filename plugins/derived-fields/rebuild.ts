import type { Payload, PayloadRequest } from 'payload'

import type { Patch } from './drain/compute.ts'
import { deriveKey } from './drain/deriveKey.ts'
import { gather } from './drain/gather.ts'
import { withTurn } from './drain/withTurn.ts'
import { engineOf } from './engineOf.ts'
import { keyPages } from './keyPages.ts'
import { ownPatches } from './ownPatches.ts'
import { pages } from './pages.ts'
import type { Registry } from './registry/compile.ts'
import { merged } from './registry/merged.ts'
import type { Divergence, KeyedDerivation } from './types.ts'
import { writePatches } from './write/writePatches.ts'

export interface Progress {
  /** What is being derived: the names of derivations, or `own` and a collection. */
  name: string
  done: number
  total: number
}

export interface SweepOptions {
  onProgress?: (progress: Progress) => void
}

/**
 * Derives everything anew from the facts. Returns what had to be changed: nothing, if all was well, which is seen in
 * one reading; only else are the derivations gone through in their order, each seeing what those before it have written.
 */
export async function rebuild(payload: Payload, options: SweepOptions = {}): Promise<Divergence[]> {
  const { keyed } = engineOf(payload).registry
  for await (const wrong of sweep(payload, merged(keyed), false, options))
    if (wrong.length > 0) return all(sweep(payload, keyed, true, options))
  return []
}

/**
 * Compares every derived value with what the facts give, and changes nothing. In whatever order: if each derivation
 * agrees with what is stored of those it reads, all of them agree with the facts.
 */
export async function verify(payload: Payload, options: SweepOptions = {}): Promise<Divergence[]> {
  const { drainer, registry } = engineOf(payload)
  await drainer.settle()
  return all(sweep(payload, merged(registry.keyed), false, options))
}

async function all(wrong: AsyncIterable<readonly Divergence[]>): Promise<Divergence[]> {
  const found: Divergence[] = []
  for await (const some of wrong) found.push(...some)
  return found
}

/** How many keys are derived in one turn, enough that the reading is what it costs: documents that stand alone … */
const ALONE = 5_000
/** … and such as have some hundreds of others hanging on them. */
const LADEN = 200

const pageOf = ({ from }: KeyedDerivation): number =>
  Object.values(from).every((source) => 'via' in source || source.on === 'id') ? ALONE : LADEN

/** What own derivations and some keyed ones give that is not stored, page by page; written, if that is asked for. */
async function* sweep(
  payload: Payload,
  keyed: readonly KeyedDerivation[],
  writing: boolean,
  { onProgress }: SweepOptions,
): AsyncGenerator<Divergence[]> {
  const { registry } = engineOf(payload)
  const own = [...registry.collections].filter((slug) => registry.own(slug).length > 0)
  const steps = [
    ...own.map((slug) => ownStep(registry, slug)),
    ...keyed.map((derivation) => keyedStep(registry, derivation)),
  ]
  for (const { name, pagesOf, wrong } of steps)
    for await (const { done, ids, total } of pagesOf(payload)) {
      const patches = await withTurn(payload, async (req) => {
        const found = await wrong(ids, req)
        if (writing) await writePatches(found, req)
        return found
      })
      yield patches.flatMap(({ changed }) => changed)
      onProgress?.({ done, name, total })
    }
}

interface Step {
  name: string
  /** The keys, so many at a time. */
  pagesOf: (payload: Payload) => ReturnType<typeof pages>
  wrong: (ids: readonly string[], req: PayloadRequest) => Promise<readonly Patch[]>
}

const ownStep = (registry: Registry, slug: string): Step => ({
  name: `own ${slug}`,
  pagesOf: (payload) => pages(payload, slug, ALONE),
  wrong: (ids, req) => ownPatches(registry, slug, ids, req),
})

const keyedStep = (registry: Registry, derivation: KeyedDerivation): Step => ({
  name: derivation.name,
  pagesOf: (payload) => keyPages(payload, derivation, pageOf(derivation)),
  wrong: async (ids, req) => {
    const keys = await gather(registry, derivation, ids, req)
    return [...keys].flatMap(([id, rows]) => deriveKey(registry, derivation, rows, id))
  },
})
