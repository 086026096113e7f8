import type { TextField } from 'payload'

import { words } from '../words.ts'

/** Where the code is given that the server prints while there is no account. Never stored. */
export const setupCode: TextField = {
  name: 'setupCode',
  type: 'text',
  admin: {
    components: { Field: '/plugins/accounts/components/SetupCode.tsx#SetupCode' },
    description: words.setup.hint,
    disableListColumn: true,
    disableListFilter: true,
  },
  label: words.setup.label,
  virtual: true,
}
