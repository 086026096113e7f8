import type { CollectionConfig } from 'payload'

import { FEED } from '../names.ts'

const nobody = () => false

/** One row: how far the feed has come, and whose turn it is to derive. */
export const feedPositions: CollectionConfig = {
  slug: FEED,
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'name', type: 'text', index: true, required: true, unique: true },
    { name: 'position', type: 'number', required: true },
    { name: 'turn', type: 'number', required: true },
  ],
  graphQL: false,
  lockDocuments: false,
}
