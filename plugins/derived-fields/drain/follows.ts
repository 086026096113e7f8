import type { PayloadRequest } from 'payload'

import type { Registry, Use } from '../registry/compile.ts'
import { dirty, type Dirty } from '../registry/dirty.ts'
import { keysOf, pointers } from '../registry/keysOf.ts'
import { pointingAt } from '../registry/pointingAt.ts'
import type { DocID, Row } from '../types.ts'
import { before, type Patch } from './compute.ts'

/** What reads the fields that patches change: keyed by what their documents point at now, or pointed at before. */
export async function follows(
  registry: Registry,
  patches: readonly Patch[],
  req: PayloadRequest,
): Promise<Dirty[]> {
  const found = new Set<Dirty>()
  const add = (use: Use, ids: readonly DocID[]) => {
    for (const id of ids) found.add(dirty(use.derivation.name, id))
  }
  const named = new Map<Use, Row[]>()
  for (const patch of patches) {
    const { collection, fields, row } = patch
    for (const use of registry.uses(collection)) {
      const { derivation, reads, source } = use
      if (!fields.some((field) => reads.has(field))) continue
      const at = 'via' in source ? [source.at ?? 'id'] : pointers(source)
      const versions = at.some((field) => fields.includes(field)) ? [row, before(patch)] : [row]
      if ('via' in source && collection !== derivation.by)
        named.set(use, (named.get(use) ?? []).concat(versions))
      else for (const version of versions) add(use, keysOf(source, version))
    }
  }
  for (const [use, versions] of named) add(use, await pointingAt(use, versions, req.payload, req))
  return [...found]
}
