import type { DocID, Source } from '../types.ts'
import { idsOf } from './idsOf.ts'

/** The ids of the keyed documents that a source row belongs to. Empty for a `via` source: the key points at it. */
export function keysOf(source: Source, row: Readonly<Record<string, unknown>>): DocID[] {
  if ('via' in source) return []
  const fields = pointers(source)
  return fields.length === 1
    ? idsOf(row[fields[0] ?? ''])
    : fields.flatMap((field) => idsOf(row[field]))
}

/** The fields by which a source row points at its key. */
export const pointers = (source: Source): readonly string[] =>
  'via' in source ? [] : typeof source.on === 'string' ? [source.on] : source.on
