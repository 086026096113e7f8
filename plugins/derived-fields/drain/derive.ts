import type { PayloadRequest } from 'payload'

import type { Registry } from '../registry/compile.ts'
import { dirty, readDirty, type Dirty } from '../registry/dirty.ts'
import type { Key, KeyedDerivation } from '../types.ts'
import type { Patch } from './compute.ts'
import { deriveKey } from './deriveKey.ts'
import { follows } from './follows.ts'
import { gather } from './gather.ts'
import { Round } from './Round.ts'

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
  const round = new Round(registry, req, todo)
  const outcome: Outcome = { failed: new Map(), led: new Map() }
  for (const derivation of registry.keyed) {
    const ids = [...todo]
      .map(readDirty)
      .filter((item) => item.derivation === derivation.name)
      .map(({ id }) => id)
    for (let at = 0; at < ids.length; at += CHUNK) {
      const done = await computeAll(round, derivation, ids.slice(at, at + CHUNK), outcome)
      const all = done.flatMap(([, patches]) => patches)
      round.note(all)
      await round.writeFor(all)
      for (const [id, patches] of done) {
        const to = await follows(registry, patches, req)
        to.forEach((item) => todo.add(item))
        outcome.led.set(dirty(derivation.name, id), {
          keys: patches.map(({ collection, row }): Key => `${collection}:${row.id}`),
          to,
        })
      }
      await round.bound()
    }
  }
  await round.write()
  return outcome
}

async function computeAll(
  { read, registry, req }: Round,
  derivation: KeyedDerivation,
  ids: readonly string[],
  outcome: Outcome,
): Promise<[string, Patch[]][]> {
  const done: [string, Patch[]][] = []
  for (const [id, rows] of await gather(registry, derivation, ids, req, read)) {
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
