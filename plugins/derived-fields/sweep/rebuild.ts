import type { Payload } from 'payload'

import type { Patch } from '../drain/compute.ts'
import { gather } from '../drain/gather.ts'
import { withTurn } from '../drain/withTurn.ts'
import { engineOf } from '../engineOf.ts'
import type { Registry } from '../registry/compile.ts'
import { dirty, readDirty, type Dirty } from '../registry/dirty.ts'
import type { Divergence } from '../types.ts'
import { wrongOf } from './deriveGroup.ts'
import { divergencesIn } from './divergencesIn.ts'
import { Judgement } from './Judgement.ts'
import { pageOf } from './steps.ts'
import { isOwn, type Part } from './Step.ts'
import { sweep, type SweepOptions } from './sweep.ts'
import type { Through } from './Through.ts'
import { written } from './written.ts'

export interface RebuildOptions extends SweepOptions {
  /**
   * What was written, page by page. Of a whole base that is more than one may want to keep. A value that a later one
   * corrected comes twice.
   */
  onChanged?: (changed: readonly Divergence[]) => void
}

/**
 * Derives everything anew from the facts, reading it once. Returns how many values were written.
 *
 * Own values read nothing that is derived from other documents, and are written when they are found wrong. Where most
 * keys of a page are wrong, such as in a base without derived values, they are written at once, and what
 * was gone over and read them is derived again in the end. Where few are, they wait for the end and their turn in the
 * order of derivations, so that what is right is never made wrong on the way.
 */
export async function rebuild(payload: Payload, options: RebuildOptions = {}): Promise<number> {
  const { registry } = engineOf(payload)
  let count = 0
  const note = (patches: readonly Patch[]) => {
    for (const patch of patches) {
      count += patch.fields.length
      options.onChanged?.(divergencesIn(patch))
    }
  }
  const todo = new Set<Dirty>()
  const judgement = new Judgement()
  await sweep(
    payload,
    registry,
    async (parts, req, through) => {
      const isMostWrong = judgement.isMostWrong(parts)
      const now = isMostWrong ? parts : parts.map(ownOnly)
      if (!isMostWrong) for (const item of parts.flatMap(worksOf)) todo.add(item)
      return written(heardBy(registry, through, parts), now, req, (items) => {
        for (const item of items) if (through.hasPassed(item)) todo.add(item)
      })
    },
    (page, parts) => {
      judgement.note(parts)
      note(page)
    },
    options,
  )
  await inTheirOrder(payload, registry, todo, note, options)
  return count
}

/** Keyed values as if they were right. */
const ownOnly = (part: Part): Part => (isOwn(part) ? part : { ...part, wrong: new Map() })

const worksOf = ({ derivations, wrong }: Part): Dirty[] =>
  [...wrong.keys()].flatMap((id) => derivations.map((name) => dirty(name, id)))

/** What is still to come reads what is written; only what has been gone over must hear of it. */
function heardBy(registry: Registry, through: Through, parts: readonly Part[]): Registry {
  const passed = new Set([
    ...through.derivations,
    ...parts.flatMap(({ derivations }) => derivations),
  ])
  const known = new Map<string, ReturnType<Registry['uses']>>()
  return {
    ...registry,
    uses: (collection) => {
      const uses =
        known.get(collection) ??
        registry.uses(collection).filter(({ derivation }) => passed.has(derivation.name))
      known.set(collection, uses)
      return uses
    },
  }
}

async function inTheirOrder(
  payload: Payload,
  registry: Registry,
  todo: Set<Dirty>,
  note: (patches: readonly Patch[]) => void,
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
      const derived = ids.slice(at, at + size)
      const page = await withTurn(payload, async (req) => {
        const wrong = wrongOf(
          registry,
          derivation,
          await gather(registry, derivation, derived, req),
        )
        return written(registry, [{ derivations: [name], derived, name, wrong }], req, (items) => {
          for (const item of items) todo.add(item)
        })
      })
      note(page)
      onProgress?.({ done: at + derived.length, name: `${name}, again`, total: ids.length })
    }
  }
}
