import type { PayloadRequest } from 'payload'

import { deriveKey } from '../drain/deriveKey.ts'
import { gather, gatherNamed, noRows } from '../drain/gather.ts'
import type { Registry } from '../registry/compile.ts'
import type { KeyedDerivation, Row, Rows } from '../types.ts'
import type { OwnRide } from './ownRides.ts'
import { ownPatches } from './ownPatches.ts'
import type { SelfRide } from './selfRides.ts'
import type { Part, WrongKeys } from './Step.ts'
import { takeOn } from './takeOn.ts'
import type { Through } from './Through.ts'

/** Some derivations that read the same rows, and what is derived where those are read. */
export interface Group {
  /** The names of those that it is made of. */
  derivations: readonly string[]
  keyed: KeyedDerivation
  own: readonly OwnRide[]
  selves: readonly SelfRide[]
}

/** Reads the rows of some keys once, and derives of them what can be. */
export async function deriveGroup(
  registry: Registry,
  { derivations, keyed, own, selves }: Group,
  ids: readonly string[],
  req: PayloadRequest,
  through: Through,
): Promise<Part[]> {
  const byKey = await gather(registry, keyed, ids, req, moreOf(own, selves))
  const parts: Part[] = []
  for (const ride of own) {
    const rows = rowsOf(byKey, ride.collection, ({ id }) => !through.has(ride.name, String(id)))
    parts.push(await ownPart(registry, ride, rows, req))
  }
  parts.push({
    derivations,
    derived: ids,
    name: keyed.name,
    wrong: wrongOf(registry, keyed, byKey),
  })
  for (const { derivation, mustWait } of selves) {
    const alone = new Map(
      rowsOf(byKey, derivation.by, (row) => !mustWait(row)).map((row): [string, Rows] => [
        String(row.id),
        { ...noRows(derivation), [derivation.by]: [row] },
      ]),
    )
    await gatherNamed(registry, derivation, alone, req)
    takeOn(parts, derivation, alone)
    const wrong = wrongOf(registry, derivation, alone)
    const { name } = derivation
    parts.push({
      derivations: namesIn(registry, derivation),
      derived: [...alone.keys()],
      name,
      wrong,
    })
  }
  return parts
}

/** The derivations that a group was made of. */
export const namesIn = (registry: Registry, group: KeyedDerivation): string[] =>
  registry.keyed
    .filter(({ fields }) => fields.some((field) => group.fields.includes(field)))
    .map(({ name }) => name)

export async function ownPart(
  registry: Registry,
  { collection, fields, name }: OwnRide,
  rows: readonly Row[],
  req: PayloadRequest,
): Promise<Part> {
  const patches = await ownPatches(registry, collection, fields, rows, req)
  return {
    derivations: [],
    derived: rows.map(({ id }) => String(id)),
    name,
    wrong: new Map(patches.map((patch) => [String(patch.row.id), [patch]])),
  }
}

export function wrongOf(
  registry: Registry,
  derivation: KeyedDerivation,
  byKey: ReadonlyMap<string, Rows>,
): WrongKeys {
  const wrong = new Map<string, ReturnType<typeof deriveKey>>()
  for (const [id, rows] of byKey) {
    const patches = deriveKey(registry, derivation, rows, id)
    if (patches.length > 0) wrong.set(id, patches)
  }
  return wrong
}

/** Each document once, though several keys may have it. */
function rowsOf(
  byKey: ReadonlyMap<string, Rows>,
  collection: string,
  isWanted: (row: Row) => boolean,
): Row[] {
  const rows = new Set<Row>()
  for (const some of byKey.values())
    for (const row of some[collection] ?? []) if (isWanted(row)) rows.add(row)
  return [...rows]
}

function moreOf(own: readonly OwnRide[], selves: readonly SelfRide[]): Record<string, string[]> {
  const more: Record<string, string[]> = {}
  const add = (collection: string, fields: readonly string[]) => {
    ;(more[collection] ??= []).push(...fields)
  }
  for (const { collection, fields } of own) add(collection, fields)
  for (const { derivation, fields } of selves) add(derivation.by, fields)
  return more
}
