import type { PayloadRequest } from 'payload'

import type { Registry } from '../registry/compile.ts'
import { dirty, readCrowd, readDirty, type Dirty } from '../registry/dirty.ts'
import type { Key, KeyedDerivation } from '../types.ts'
import type { Patch } from './compute.ts'
import { deriveKey } from './deriveKey.ts'
import { follows } from './follows.ts'
import { gather } from './gather.ts'
import { Round } from './Round.ts'
import { unfold } from './unfold.ts'

/** How many keys are read together, at most. */
const CHUNK = 100

export interface Outcome {
  /** Work that could not be done, with the error. It stays dirty. */
  failed: Map<Dirty, unknown>
  /** What was done, and what each piece of work changed: documents, and further work. */
  led: Map<Dirty, { keys: Key[]; to: Dirty[] }>
}

/**
 * Derives what is dirty and what follows from it, inside the transaction of `req`, each key once, until so many documents
 * have been read as make a page: what is left then has neither been done nor failed.
 */
export async function derive(
  registry: Registry,
  items: Iterable<Dirty>,
  req: PayloadRequest,
  page: number,
): Promise<Outcome> {
  const todo = new Set(items)
  const round = new Round(registry, req, todo)
  const outcome: Outcome = { failed: new Map(), led: new Map() }
  const chunk = Math.min(CHUNK, page)
  for (const derivation of registry.keyed) {
    for (const item of [...todo]) {
      const crowd = readCrowd(item)
      if (crowd?.derivation !== derivation.name || round.count >= page) continue
      const to = await unfold(derivation, crowd, req, page)
      to.forEach((key) => todo.add(key))
      outcome.led.set(item, { keys: [], to })
    }
    const ids = [...todo]
      .map(readDirty)
      .filter((item) => item.derivation === derivation.name)
      .map(({ id }) => id)
    for (let at = 0; at < ids.length && round.count < page; at += chunk) {
      const done = await computeAll(round, derivation, ids.slice(at, at + chunk), outcome)
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
  for (const [id, rows] of await gather(registry, derivation, ids, req, undefined, read)) {
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
