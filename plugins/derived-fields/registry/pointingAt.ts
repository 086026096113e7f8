import type { Payload, PayloadRequest } from 'payload'

import { readRows } from '../read/readRows.ts'
import type { DocID } from '../types.ts'
import type { Use } from './compile.ts'
import { idsOf } from './idsOf.ts'

/** The keyed documents of a `via` source that name one of these versions of a document. One query; without `req`, as others still see them. */
export async function pointingAt(
  { derivation, source }: Use,
  versions: readonly Readonly<Record<string, unknown>>[],
  payload: Payload,
  req?: PayloadRequest,
): Promise<DocID[]> {
  if (!('via' in source)) return []
  const named = [...new Set(versions.flatMap((row) => idsOf(row[source.at ?? 'id'])))]
  if (named.length === 0) return []
  const pick = { field: source.via, ids: named }
  const rows = await readRows(payload, derivation.by, { fields: [], pick, req })
  return rows.map(({ id }) => id)
}
