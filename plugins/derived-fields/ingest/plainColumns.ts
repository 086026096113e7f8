import type { DocID } from '../types.ts'
import type { Filling } from './insertSQL.ts'

/** Columns of the names that their values have. */
export const plainColumns = (...names: readonly string[]): Filling['columns'] =>
  names.map((name) => ({ cell: (doc) => doc[name] as DocID, name }))
