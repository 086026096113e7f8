import type { Payload, PayloadRequest } from 'payload'

import type { Patch } from './drain/compute.ts'
import { follows } from './drain/derive.ts'
import { withTurn } from './drain/withTurn.ts'
import { engineOf } from './engineOf.ts'
import type { Registry, Use } from './registry/compile.ts'
import { dirty, readDirty, type Dirty } from './registry/dirty.ts'
import { pageOf, type Step, stepsOf, wrongKeys, type WrongKeys } from './steps.ts'
import type { Divergence } from './types.ts'
import { writePatches } from './write/writePatches.ts'

export interface Progress {
  /** What is being derived: the names of derivations, or `own` and a collection. */
  name: string
  done: number
  total: number
}

export interface SweepOptions {
  onProgress?: (progress: Progress) => void
}

/**
 * Compares every derived value with what the facts give, and changes nothing. In whatever order: if each derivation
 * agrees with what is stored of those it reads, all of them agree with the facts.
 */
export async function verify(payload: Payload, options: SweepOptions = {}): Promise<Divergence[]> {
  const { drainer, registry } = engineOf(payload)
  await drainer.settle()
  const found: Divergence[] = []
  for (const step of stepsOf(registry))
    for await (const { ids, ...progress } of step.pagesOf(payload)) {
      const wrong = await withTurn(payload, (req) => step.wrong(ids, req))
      push(
        found,
        [...wrong.values()].flat().flatMap(({ changed }) => changed),
      )
      options.onProgress?.({ ...progress, name: step.name })
    }
  return found
}

/**
 * Derives everything anew from the facts, reading it once. Returns what was changed, in the order in which it was: a
 * value that a later one corrected stands there twice.
 *
 * Own values read nothing that is derived from other documents, and are written when they are found wrong. Where most
 * keys of a page are wrong, such as in a base without derived values, they are written at once, and what
 * was gone over and read them is derived again in the end. Where few are, they wait for the end and their turn in the
 * order of derivations, so that what is right is never made wrong on the way.
 */
export async function rebuild(payload: Payload, options: SweepOptions = {}): Promise<Divergence[]> {
  const { registry } = engineOf(payload)
  const changed: Divergence[] = []
  const todo = new Set<Dirty>()
  const passed = new Set<string>()
  let seen = 0
  let wrongSoFar = 0
  for (const step of stepsOf(registry)) {
    step.derivations.forEach((name) => passed.add(name))
    const narrowed = { ...registry, uses: usesOf(registry, passed) }
    for await (const { ids, ...progress } of step.pagesOf(payload)) {
      const wrong = await withTurn(payload, async (req) => {
        const found = await step.wrong(ids, req)
        const atOnce =
          step.derivations.length === 0 ||
          (isMost(found.size, ids.length) &&
            (found.size >= MANY || isMost(wrongSoFar + found.size, seen + ids.length)))
        const left = { changed: [], to: [...found.keys()].flatMap((id) => worksOf(step, id)) }
        return { ...(atOnce ? await written(narrowed, step, found, req) : left), count: found.size }
      })
      seen += ids.length
      wrongSoFar += wrong.count
      push(changed, wrong.changed)
      wrong.to.forEach((item) => todo.add(item))
      options.onProgress?.({ ...progress, name: step.name })
    }
  }
  await inTheirOrder(payload, registry, todo, changed, options)
  return changed
}

/** So many keys are enough to judge by; of fewer, the one competition there is may be wrong because of one result. */
const MANY = 100

const isMost = (part: number, whole: number): boolean => part > whole / 2

const worksOf = ({ derivations }: Step, id: string): Dirty[] =>
  derivations.map((name) => dirty(name, id))

/** What is still to come reads what this writes; only what has been gone over must hear of it. */
function usesOf(registry: Registry, passed: ReadonlySet<string>): Registry['uses'] {
  const known = new Map<string, readonly Use[]>()
  return (collection) => {
    const uses =
      known.get(collection) ??
      registry.uses(collection).filter(({ derivation }) => passed.has(derivation.name))
    known.set(collection, uses)
    return uses
  }
}

interface Written {
  changed: Divergence[]
  /** What follows from it. */
  to: Dirty[]
}

async function written(
  registry: Registry,
  step: Pick<Step, 'derivations'>,
  wrong: WrongKeys,
  req: PayloadRequest,
): Promise<Written> {
  const patches = byDocument([...wrong.values()].flat())
  await writePatches(patches, req)
  const to = new Set<Dirty>()
  for (const [id, some] of wrong) {
    // A key has seen what it gave itself.
    const itself = new Set(step.derivations.map((name) => dirty(name, id)))
    for (const patch of some)
      for (const item of await follows(registry, patch, req)) if (!itself.has(item)) to.add(item)
  }
  return { changed: patches.flatMap((patch) => patch.changed), to: [...to] }
}

/** Several keys may have given values to one document; the last counts. */
function byDocument(patches: readonly Patch[]): Patch[] {
  const whole = new Map<Patch['row'], Patch>()
  for (const patch of patches) {
    const before = whole.get(patch.row)
    if (!before) {
      whole.set(patch.row, { ...patch })
      continue
    }
    const later = new Map(patch.changed.map((change) => [change.field, change]))
    const kept = before.changed.map(({ field, stored, ...rest }) => {
      const again = later.get(field)
      later.delete(field)
      return { ...rest, ...again, field, stored }
    })
    before.changed = [...kept, ...later.values()]
  }
  return [...whole.values()]
}

async function inTheirOrder(
  payload: Payload,
  registry: Registry,
  todo: Set<Dirty>,
  changed: Divergence[],
  { onProgress }: SweepOptions,
): Promise<void> {
  for (const derivation of registry.keyed) {
    const { name } = derivation
    const ids = [...todo]
      .map(readDirty)
      .filter((item) => item.derivation === name)
      .map(({ id }) => id)
    const size = pageOf(derivation)
    for (let at = 0; at < ids.length; at += size) {
      const some = ids.slice(at, at + size)
      const step = await withTurn(payload, async (req) => {
        const wrong = await wrongKeys(registry, derivation, some, req)
        return written(registry, { derivations: [name] }, wrong, req)
      })
      push(changed, step.changed)
      step.to.forEach((item) => todo.add(item))
      onProgress?.({ done: at + some.length, name: `${name}, again`, total: ids.length })
    }
  }
}

/** Not by spreading: there are more of them than a call can have arguments. */
function push<T>(into: T[], items: readonly T[]): void {
  for (const item of items) into.push(item)
}
