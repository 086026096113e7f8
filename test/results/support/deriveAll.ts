import { athletics, resultDerivations } from '../../../plugins/results/index.ts'
import type { Row, Rows } from '../../../plugins/derived-fields/index.ts'
import { declaredOnly } from '../../support/declaredOnly.ts'
import { compute } from '../../../plugins/derived-fields/drain/compute.ts'
import { compile } from '../../../plugins/derived-fields/registry/compile.ts'
import { idsOf } from '../../../plugins/derived-fields/registry/idsOf.ts'
import { keysOf } from '../../../plugins/derived-fields/registry/keysOf.ts'
import type { KeyedDerivation, Source } from '../../../plugins/derived-fields/index.ts'

/** A whole base in memory: what a test writes down, by collection. */
export type Base = Record<string, Row[]>

/** Everything that follows from the facts, without a database. Returns the same rows, completed. */
export function deriveAll<T extends Base>(base: T): T {
  const registry = compile(declaredOnly(resultDerivations(athletics)))
  for (const [collection, rows] of Object.entries(base))
    for (const row of rows)
      for (const { derive } of registry.own(collection)) Object.assign(row, derive(row))
  for (const derivation of registry.keyed) {
    for (const key of base[derivation.by] ?? sharedBy(derivation, base)) {
      const rows: Rows = Object.fromEntries(
        Object.entries(derivation.from).map(([collection, source]) => [
          collection,
          rowsOf(base[collection] ?? [], source, key),
        ]),
      )
      compute(derivation, rows, String(key.id))
    }
  }
  for (const [collection, rows] of Object.entries(base))
    for (const row of rows)
      for (const field of [...registry.derivedFields(collection), 'why']) row[field] ??= null
  return base
}

/** Where no document stands for a key: what the rows point at. */
const sharedBy = ({ from }: KeyedDerivation, base: Base): Row[] => {
  const values = Object.entries(from).flatMap(([collection, source]) =>
    (base[collection] ?? []).flatMap((row) => keysOf(source, row)),
  )
  return [...new Set(values)].map((id) => ({ id }))
}

const rowsOf = (rows: Row[], source: Source, key: Row): Row[] =>
  rows.filter((row) =>
    'via' in source
      ? idsOf(key[source.via])
          .map(String)
          .includes(String(row[source.at ?? 'id']))
      : keysOf(source, row).map(String).includes(String(key.id)),
  )
