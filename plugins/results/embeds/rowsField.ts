import type { Field } from 'payload'

import { words } from './words.ts'

/** How many of the first a table shows. */
export const rowsField: Field = {
  name: 'rows',
  type: 'select',
  defaultValue: 'all',
  options: ['all', '3', '8', '12'].map((value) => ({
    label: value === 'all' ? words.allRows : words.firstRows(value),
    value,
  })),
}
