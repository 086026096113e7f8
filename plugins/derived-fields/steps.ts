import type { Payload, PayloadRequest } from 'payload'

import type { Patch } from './drain/compute.ts'
import { deriveKey } from './drain/deriveKey.ts'
import { gather } from './drain/gather.ts'
import { keyPages } from './keyPages.ts'
import { ownPatches } from './ownPatches.ts'
import { pages } from './pages.ts'
import type { Registry } from './registry/compile.ts'
import { merged } from './registry/merged.ts'
import type { KeyedDerivation } from './types.ts'

/** A part of a sweep over everything: some derivations, for every key that they have. */
export interface Step {
  /** The names of its keyed derivations; none where it is the own values of a collection. */
  derivations: readonly string[]
  name: string
  /** The keys, so many at a time. */
  pagesOf: (payload: Payload) => ReturnType<typeof pages>
  wrong: (ids: readonly string[], req: PayloadRequest) => Promise<WrongKeys>
}

/** What is stored otherwise than derived, by the key that gives it; keys that are right are left out. */
export type WrongKeys = ReadonlyMap<string, readonly Patch[]>

/** Own values first, then keyed ones; the rows of a key are read once for all derivations that find them alike. */
export const stepsOf = (registry: Registry): Step[] => [
  ...[...registry.collections]
    .filter((slug) => registry.own(slug).length > 0)
    .map((slug) => ownStep(registry, slug)),
  ...merged(registry.keyed).map((group) => keyedStep(registry, group)),
]

/** How many keys are derived in one turn, enough that the reading is what it costs: documents that stand alone … */
const ALONE = 5_000
/** … and such as have some hundreds of others hanging on them. */
const LADEN = 200

export const pageOf = ({ from }: KeyedDerivation): number =>
  Object.values(from).every((source) => 'via' in source || source.on === 'id') ? ALONE : LADEN

const ownStep = (registry: Registry, slug: string): Step => ({
  derivations: [],
  name: `own ${slug}`,
  pagesOf: (payload) => pages(payload, slug, ALONE),
  wrong: async (ids, req) =>
    new Map(
      (await ownPatches(registry, slug, ids, req)).map((patch) => [String(patch.row.id), [patch]]),
    ),
})

const keyedStep = (registry: Registry, group: KeyedDerivation): Step => ({
  derivations: registry.keyed
    .filter(({ fields }) => fields.some((field) => group.fields.includes(field)))
    .map(({ name }) => name),
  name: group.name,
  pagesOf: (payload) => keyPages(payload, group, pageOf(group)),
  wrong: (ids, req) => wrongKeys(registry, group, ids, req),
})

export async function wrongKeys(
  registry: Registry,
  derivation: KeyedDerivation,
  ids: readonly string[],
  req: PayloadRequest,
): Promise<WrongKeys> {
  const wrong = new Map<string, readonly Patch[]>()
  for (const [id, rows] of await gather(registry, derivation, ids, req)) {
    const patches = deriveKey(registry, derivation, rows, id)
    if (patches.length > 0) wrong.set(id, patches)
  }
  return wrong
}
