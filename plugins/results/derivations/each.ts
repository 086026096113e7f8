import type { Declared, Derived, DocID } from '../../derived-fields/index.ts'

/** The same question asked of every row: its value and, where there is one, the reason. */
export const each = <R extends Declared<never>>(
  rows: readonly R[] | undefined,
  value: (row: R) => unknown,
  because?: (row: R) => null | string,
): Map<DocID, Derived> =>
  new Map(
    (rows ?? []).map((row) => [
      row.id,
      { value: value(row), ...(because ? { because: because(row) } : {}) },
    ]),
  )
