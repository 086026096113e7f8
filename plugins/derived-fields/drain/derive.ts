import type { PayloadRequest } from 'payload'

import type { Registry } from '../registry/compile.ts'
import { dirty, readDirty, type Dirty } from '../registry/dirty.ts'
import type { Key, KeyedDerivation } from '../types.ts'
import { writePatches } from '../write/writePatches.ts'
import type { Patch } from './compute.ts'
import { deriveKey } from './deriveKey.ts'
import { follows } from './follows.ts'
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
      const done = await computeAll(registry, derivation, ids.slice(at, at + CHUNK), req, outcome)
      await writePatches(
        done.flatMap(([, patches]) => patches),
        req,
      )
      for (const [id, patches] of done) {
        const to = await follows(registry, patches, req)
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
  for (const [id, rows] of await gather(registry, derivation, ids, req)) {
    try {
      done.push([id, deriveKey(registry, derivation, rows, id)])
    } catch (err) {
      req.payload.logger.error({
        err,
        msg: `Deriving ${derivation.name} of ${derivation.by} ${id} failed; it stays dirty.`,
      })
      outcome.failed.set(dirty(derivation.name, id), err)
    }
  }
  return done
}
