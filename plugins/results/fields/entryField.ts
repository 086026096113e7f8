import type { TextField } from 'payload'

/** Event and competitor in one, `12:7`: unique, and nobody's business. */
export const entryField: TextField = {
  name: 'entry',
  type: 'text',
  admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true, hidden: true },
  hidden: true,
  unique: true,
}
