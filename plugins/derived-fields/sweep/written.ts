import type { PayloadRequest } from 'payload'

import type { Patch } from '../drain/compute.ts'
import { follows } from '../drain/follows.ts'
import type { Registry } from '../registry/compile.ts'
import type { Dirty } from '../registry/dirty.ts'
import type { Source } from '../types.ts'
import { writeApart } from '../write/writeApart.ts'
import { byDocument } from './byDocument.ts'
import { isOwn, type Part } from './Step.ts'

/**
 * Writes what was found wrong, each document once, and gives what was written. `follow` hears of what follows from it
 * before that: on MongoDB a turn may start over, and finds right then what it has written already.
 */
export async function written(
  registry: Registry,
  parts: readonly Part[],
  req: PayloadRequest,
  follow: (items: Iterable<Dirty>) => void,
): Promise<readonly Patch[]> {
  follow(await following(registry, parts, req))
  const all = byDocument(patchesIn(parts))
  const own = new Set(patchesIn(parts.filter(isOwn)).map(({ row }) => row))
  const keyed = () => byDocument(patchesIn(parts.filter((part) => !isOwn(part))))
  await writeApart({ all, keyed, own }, req)
  return all
}

const patchesIn = (parts: readonly Part[]): Patch[] =>
  parts.flatMap(({ wrong }) => [...wrong.values()].flat())

/** What reads it. A key has seen what it gave itself, and what the parts before its own gave. */
async function following(
  registry: Registry,
  parts: readonly Part[],
  req: PayloadRequest,
): Promise<ReadonlySet<Dirty>> {
  const to = new Set<Dirty>()
  const seen = new Map<string, ReadonlySet<string>>()
  for (const { derivations, derived, wrong } of [...parts].reverse()) {
    for (const [key, patches] of wrong)
      for (const item of await follows(
        registry,
        patches,
        req,
        ({ derivation: { name }, source }, id) =>
          (String(id) === key && derivations.includes(name)) ||
          (!isByValue(source) && seen.get(name)?.has(String(id)) === true),
      ))
        to.add(item)
    const ids = new Set(derived)
    for (const name of derivations) seen.set(name, ids)
  }
  return to
}

/** Which documents share a value is looked up in the database, where what is to be written is not yet. */
const isByValue = (source: Source): boolean =>
  'via' in source && source.at !== undefined && source.at !== 'id'
