import type { Derived, DocID, Row } from '../../derived-fields/index.ts'

/** The same question asked of every row: its value and, where there is one, the reason. */
export const each = (
  rows: readonly Row[] | undefined,
  value: (row: Row) => unknown,
  because?: (row: Row) => null | string,
): Map<DocID, Derived> =>
  new Map(
    (rows ?? []).map((row) => [
      row.id,
      { value: value(row), ...(because ? { because: because(row) } : {}) },
    ]),
  )
