import type { KeyedDerivation } from '../types.ts'
import { pointers } from './keysOf.ts'

/** Whether a derivation finds its rows by one of these fields of a collection. */
export const isFoundBy = (
  { by, from }: KeyedDerivation,
  collection: string,
  fields: ReadonlySet<string>,
): boolean =>
  Object.entries(from).some(
    ([source, way]) =>
      (source === collection && pointers(way).some((field) => fields.has(field))) ||
      (source === collection && 'via' in way && fields.has(way.at ?? 'id')) ||
      (by === collection && 'via' in way && fields.has(way.via)),
  )
