import type { CollectionSlug, RelationshipField } from 'payload'

/** A document without which there is nothing to show: found by search. */
export const picked = (name: string, relationTo: CollectionSlug): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  required: true,
})
