import type { TextField } from 'payload'

import { words } from '../words.ts'

/** Where the password in force is given, to change it or the address. Never stored. */
export const currentPassword: TextField = {
  name: 'currentPassword',
  type: 'text',
  admin: {
    components: { Field: '/plugins/accounts/components/CurrentPassword.tsx#CurrentPassword' },
    description: words.current.hint,
    disableListColumn: true,
    disableListFilter: true,
  },
  label: words.current.label,
  virtual: true,
}
