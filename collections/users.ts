import type { CollectionConfig } from 'payload'

import { may, onlyAdmins, roles } from './access.ts'
import { firstUserIsAdmin } from './hooks/firstUserIsAdmin.ts'

/** The desk. What each role may do stands in access.ts. */
export const users: CollectionConfig = {
  slug: 'users',
  access: may('users'),
  admin: { defaultColumns: ['name', 'role', 'email'], group: 'Desk', useAsTitle: 'name' },
  auth: { tokenExpiration: 60 * 60 * 12 },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'role',
      type: 'select',
      access: { create: onlyAdmins, update: onlyAdmins },
      // The first account is an admin's, whatever is chosen.
      admin: { condition: (_data, _siblings, { user }) => Boolean(user) },
      defaultValue: 'reporter',
      options: roles.map((value) => ({ label: value[0]?.toUpperCase() + value.slice(1), value })),
      required: true,
      saveToJWT: true,
    },
  ],
  hooks: { beforeValidate: [firstUserIsAdmin] },
}
