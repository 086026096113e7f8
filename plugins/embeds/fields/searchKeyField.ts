import type { TextField } from 'payload'

/** Holds the folded words by which a document is found: derive it with `fold`, look with `havingAll` or `startingWith`. */
export const searchKeyField: TextField = {
  name: 'searchKey',
  type: 'text',
  admin: { hidden: true },
  index: true,
  // A list of the admin names it among what it searches.
  label: 'Plain spelling',
}
