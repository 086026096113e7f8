import type { Payload, PayloadRequest } from 'payload'

import type { Patch } from '../drain/compute.ts'
import { deriveKey } from '../drain/deriveKey.ts'
import { gather } from '../drain/gather.ts'
import { readRows } from '../read/readRows.ts'
import type { Registry } from '../registry/compile.ts'
import type { KeyedDerivation } from '../types.ts'
import { keyPages } from './keyPages.ts'
import { ownFields } from './ownFields.ts'
import { ownPatches } from './ownPatches.ts'
import { pages } from './pages.ts'

/** A part of a sweep over everything: one derivation for all its keys, or the own values of a collection. */
export interface Step {
  /** Derives some keys. Changes nothing, and gives what is stored otherwise. */
  derive: (ids: readonly string[], req: PayloadRequest) => Promise<readonly Patch[]>
  /** Own values: a save of the document writes them itself. */
  isOwn: boolean
  name: string
  /** The keys, so many at a time. */
  pagesOf: () => ReturnType<typeof pages>
}

/** How many keys are derived in one turn, enough that the reading is what it costs: documents that stand alone … */
const ALONE = 5_000
/** … and such as have some hundreds of others hanging on them. */
const LADEN = 200

/** In the order in which they feed each other: own values first, which read nothing that hangs on other documents. */
export const stepsOf = (registry: Registry, payload: Payload): Step[] => [
  ...[...registry.collections]
    .filter((collection) => registry.own(collection).length > 0)
    .map((collection) => ownStep(registry, collection, payload)),
  ...registry.keyed.map((derivation) => keyedStep(registry, derivation, payload)),
]

function ownStep(registry: Registry, collection: string, payload: Payload): Step {
  const fields = ownFields(registry, collection, payload)
  return {
    derive: async (ids, req) => {
      const pick = { field: 'id', ids }
      const rows = await readRows(payload, collection, { fields, pick, req, versions: true })
      return ownPatches(registry, collection, fields, rows, req)
    },
    isOwn: true,
    name: `own ${collection}`,
    pagesOf: () => pages(payload, collection, ALONE),
  }
}

const keyedStep = (registry: Registry, derivation: KeyedDerivation, payload: Payload): Step => ({
  derive: async (ids, req) => {
    const byKey = await gather(registry, derivation, ids, req)
    return [...byKey].flatMap(([id, rows]) => deriveKey(registry, derivation, rows, id))
  },
  isOwn: false,
  name: derivation.name,
  pagesOf: () => keyPages(payload, derivation, standsAlone(derivation) ? ALONE : LADEN),
})

/** Whether nothing hangs on its documents. */
const standsAlone = ({ by, from }: KeyedDerivation): boolean =>
  by in from && Object.values(from).every((source) => 'via' in source || source.on === 'id')
