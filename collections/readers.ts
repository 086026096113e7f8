import type { CollectionConfig } from 'payload'

import { may, ownerAndModerators } from './access.ts'

/** The public: people who log in to comment. They never enter the admin. */
export const readers: CollectionConfig = {
  slug: 'readers',
  access: may('readers'),
  admin: {
    defaultColumns: ['displayName', 'email', 'createdAt'],
    group: 'Readers',
    useAsTitle: 'displayName',
  },
  auth: { tokenExpiration: 60 * 60 * 24 * 30 },
  fields: [
    { name: 'displayName', type: 'text', maxLength: 60, minLength: 2, required: true },
    {
      name: 'email',
      type: 'email',
      access: { read: ownerAndModerators },
      required: true,
      unique: true,
    },
  ],
}
