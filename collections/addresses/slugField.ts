import type { TextField } from 'payload'

import { slugFault } from './slugs.ts'

/** A story's address. The hooks of addressFromHeadline.ts fill it in; nothing else may. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  // GraphQL's input does not ask for a field whose reading is looked at, and this one may be left out.
  access: { read: () => true },
  admin: {
    description:
      'The last part of the address. Empty: from the headline. When it is changed, the old address leads here.',
    position: 'sidebar',
  },
  // A copy has an address of its own, from its headline.
  hooks: { beforeDuplicate: [() => null] },
  index: true,
  required: true,
  unique: true,
  validate: (value, { previousValue }) =>
    !value || value === previousValue || (slugFault(value) ?? true),
}
