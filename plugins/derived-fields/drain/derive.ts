import type { PayloadRequest } from 'payload'

import type { Registry } from '../registry/compile.ts'
import { dirty, readDirty, type Dirty } from '../registry/dirty.ts'
import { keysOf, pointers } from '../registry/keysOf.ts'
import { pointingAt } from '../registry/pointingAt.ts'
import type { Key, KeyedDerivation, Row } from '../types.ts'
import { writePatches } from '../write/writePatches.ts'
import type { Patch } from './compute.ts'
import { deriveKey } from './deriveKey.ts'
import { gather } from './gather.ts'

/** How many keys are read together. */
const CHUNK = 100

export interface Outcome {
  /** Work that could not be done, with the error. It stays dirty. */
  failed: Map<Dirty, unknown>
  /** What each piece of work changed: documents, and further work. */
  led: Map<Dirty, { keys: Key[]; to: Dirty[] }>
}

/** Derives what is dirty and all that follows from it, inside the transaction of `req`, each key once. */
export async function derive(
  registry: Registry,
  items: Iterable<Dirty>,
  req: PayloadRequest,
): Promise<Outcome> {
  const todo = new Set(items)
  const outcome: Outcome = { failed: new Map(), led: new Map() }
  for (const derivation of registry.keyed) {
    const ids = [...todo]
      .map(readDirty)
      .filter((item) => item.derivation === derivation.name)
      .map(({ id }) => id)
    for (let at = 0; at < ids.length; at += CHUNK) {
      for (const [id, patches] of await computeAll(
        registry,
        derivation,
        ids.slice(at, at + CHUNK),
        req,
        outcome,
      )) {
        await writePatches(patches, req)
        const to: Dirty[] = []
        for (const patch of patches) to.push(...(await follows(registry, patch, req)))
        to.forEach((item) => todo.add(item))
        outcome.led.set(dirty(derivation.name, id), {
          keys: patches.map(({ collection, row }): Key => `${collection}:${row.id}`),
          to,
        })
      }
    }
  }
  return outcome
}

async function computeAll(
  registry: Registry,
  derivation: KeyedDerivation,
  ids: readonly string[],
  req: PayloadRequest,
  outcome: Outcome,
): Promise<[string, Patch[]][]> {
  const done: [string, Patch[]][] = []
  const gathered = [...(await gather(registry, derivation, ids, req))]
  for (const [at, [id, rows]] of gathered.entries()) {
    try {
      done.push([id, deriveKey(registry, derivation, rows, id)])
    } catch (err) {
      req.payload.logger.error({
        err,
        msg: `Deriving ${derivation.name} of ${derivation.by} ${id} failed; it stays dirty.`,
      })
      outcome.failed.set(dirty(derivation.name, id), err)
      // It may have left half of its values in rows that it shares with other keys: those are read anew.
      const others = gathered.slice(at + 1).map(([other]) => other)
      if (others.length === 0) break
      return [...done, ...(await computeAll(registry, derivation, others, req, outcome))]
    }
  }
  return done
}

/** What reads the fields that a patch changes: keyed by what the document points at now, or pointed at before. */
export async function follows(
  registry: Registry,
  { changed, collection, row }: Patch,
  req: PayloadRequest,
): Promise<Dirty[]> {
  const fields = new Set(changed.map(({ field }) => field))
  const found = new Set<Dirty>()
  for (const use of registry.uses(collection)) {
    const { derivation, reads, source } = use
    if (!reads.some((field) => fields.has(field))) continue
    const at = 'via' in source ? [source.at ?? 'id'] : pointers(source)
    const versions = at.some((field) => fields.has(field)) ? [row, before(row, changed)] : [row]
    const ids =
      'via' in source && collection !== derivation.by
        ? await pointingAt(use, versions, req.payload, req)
        : versions.flatMap((version) => keysOf(source, version))
    for (const id of ids) found.add(dirty(derivation.name, id))
  }
  return [...found]
}

const before = (row: Row, changed: Patch['changed']): Row => ({
  ...row,
  ...Object.fromEntries(changed.map(({ field, stored }) => [field, stored])),
})
