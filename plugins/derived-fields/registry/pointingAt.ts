import type { Payload, PayloadRequest } from 'payload'

import { readRows } from '../read/readRows.ts'
import type { DocID, Source } from '../types.ts'
import type { Use } from './compile.ts'
import { idsOf } from './idsOf.ts'

/**
 * The keyed documents of a `via` source that name one of these versions of a document, or so many of them as are asked for.
 * One query; without `req`, as others still see them.
 */
export async function pointingAt(
  { derivation, source }: Use,
  versions: readonly Readonly<Record<string, unknown>>[],
  payload: Payload,
  req?: PayloadRequest,
  limit?: number,
): Promise<DocID[]> {
  if (!('via' in source)) return []
  const named = namedBy(source, versions)
  if (named.length === 0) return []
  const pick = { field: source.via, ids: named, limit }
  const rows = await readRows(payload, derivation.by, { fields: [], pick, req })
  return rows.map(({ id }) => id)
}

/** By what keyed documents name these versions. */
export const namedBy = (
  source: Source,
  versions: readonly Readonly<Record<string, unknown>>[],
): DocID[] =>
  'via' in source ? [...new Set(versions.flatMap((row) => idsOf(row[source.at ?? 'id'])))] : []
