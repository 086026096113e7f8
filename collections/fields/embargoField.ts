import type { DateField } from 'payload'

import { onlyStaff } from '../access.ts'

/** Under it what follows from a document is kept back: plugins/results says how. */
export const embargoField = (description: string): DateField => ({
  name: 'embargo',
  type: 'date',
  access: { read: onlyStaff },
  admin: { date: { pickerAppearance: 'dayAndTime' }, description, position: 'sidebar' },
  index: true,
})
