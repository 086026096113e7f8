import type { PayloadRequest } from 'payload'

import type { Patch } from '../drain/compute.ts'
import { follows } from '../drain/follows.ts'
import type { Registry } from '../registry/compile.ts'
import type { Dirty } from '../registry/dirty.ts'
import { writeApart } from '../write/writeApart.ts'
import { byDocument } from './byDocument.ts'
import { isOwn, type Part } from './Step.ts'

export interface Written {
  /** One a document. */
  patches: readonly Patch[]
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
  const own = new Set(patchesIn(parts.filter(isOwn)).map(({ row }) => row))
  const keyed = () => byDocument(patchesIn(parts.filter((part) => !isOwn(part))))
  await writeApart({ all, keyed, own }, req)
  return { patches: all, to }
}

const patchesIn = (parts: readonly Part[]): Patch[] =>
  parts.flatMap(({ wrong }) => [...wrong.values()].flat())

/** What reads it. A key has seen what it gave itself, and what the parts before its own gave. */
async function following(
  registry: Registry,
  parts: readonly Part[],
  req: PayloadRequest,
): Promise<Dirty[]> {
  const to = new Set<Dirty>()
  const seen = new Map<string, ReadonlySet<string>>()
  for (const { derivations, derived, wrong } of [...parts].reverse()) {
    for (const [key, patches] of wrong)
      for (const item of await follows(
        registry,
        patches,
        req,
        (name, id) =>
          (String(id) === key && derivations.includes(name)) ||
          seen.get(name)?.has(String(id)) === true,
      ))
        to.add(item)
    const ids = new Set(derived)
    for (const name of derivations) seen.set(name, ids)
  }
  return [...to]
}
