import type { CollectionConfig } from 'payload'

import { CHANGES } from '../names.ts'

const nobody = () => false

/**
 * The append-only record of what changed. A row is written with its fact, in one transaction; `seq` is 0 until
 * everything that follows from it is derived, then it is the row's place in the feed. What leads to very many documents
 * waits apart, with -1.
 */
export const changes: CollectionConfig = {
  slug: CHANGES,
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'seq', type: 'number', index: true, required: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'doc', type: 'text', required: true },
    { name: 'operation', type: 'text', required: true },
    { name: 'keys', type: 'json', required: true },
    { name: 'dirty', type: 'json', required: true },
  ],
  graphQL: false,
  lockDocuments: false,
}
