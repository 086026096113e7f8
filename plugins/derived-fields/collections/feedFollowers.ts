import type { CollectionConfig } from 'payload'

import { FOLLOWERS } from '../names.ts'

const nobody = () => false

/** Who follows the feed for good: how far each has come, and which process works for it just now. */
export const feedFollowers: CollectionConfig = {
  slug: FOLLOWERS,
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'name', type: 'text', index: true, required: true, unique: true },
    { name: 'position', type: 'number', required: true },
    { name: 'holder', type: 'text' },
    { name: 'until', type: 'number', admin: { description: 'Milliseconds since 1970.' } },
  ],
  graphQL: false,
  lockDocuments: false,
}
