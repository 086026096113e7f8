import type { PayloadRequest } from 'payload'

import type { Patch } from '../drain/compute.ts'
import { follows } from '../drain/derive.ts'
import type { Registry } from '../registry/compile.ts'
import { dirty, type Dirty, readDirty } from '../registry/dirty.ts'
import type { Divergence } from '../types.ts'
import { writeApart } from '../write/writeApart.ts'
import { byDocument } from './byDocument.ts'
import { isOwn, type Part } from './Step.ts'

export interface Written {
  /** Of each document. */
  changed: readonly (readonly Divergence[])[]
  /** What follows from it. */
  to: Dirty[]
}

/** Writes what was found wrong, each document once. */
export async function written(
  registry: Registry,
  parts: readonly Part[],
  req: PayloadRequest,
): Promise<Written> {
  const to = await following(registry, parts, req)
  const all = byDocument(patchesIn(parts))
  const own = new Set([...patchesIn(parts.filter(isOwn))].map(({ row }) => row))
  const keyed = () => byDocument(patchesIn(parts.filter((part) => !isOwn(part))))
  await writeApart({ all, keyed, own }, req)
  return { changed: all.map((patch) => patch.changed), to }
}

function* patchesIn(parts: readonly Part[]): Generator<Patch> {
  for (const { wrong } of parts) for (const patches of wrong.values()) yield* patches
}

/** What reads it. A key has seen what it gave itself, and what the parts before its own gave. */
async function following(
  registry: Registry,
  parts: readonly Part[],
  req: PayloadRequest,
): Promise<Dirty[]> {
  const to = new Set<Dirty>()
  const seen = new Map<string, ReadonlySet<string>>()
  for (const { derivations, derived, wrong } of [...parts].reverse()) {
    for (const [id, patches] of wrong) {
      const itself = new Set(derivations.map((name) => dirty(name, id)))
      for (const patch of patches)
        for (const item of await follows(registry, patch, req))
          if (!itself.has(item) && !hasSeen(seen, item)) to.add(item)
    }
    const ids = new Set(derived)
    for (const name of derivations) seen.set(name, ids)
  }
  return [...to]
}

function hasSeen(seen: ReadonlyMap<string, ReadonlySet<string>>, item: Dirty): boolean {
  const { derivation, id } = readDirty(item)
  return seen.get(derivation)?.has(id) === true
}
