import type { SelectField } from 'payload'

import { sexes, type Sex } from '../sports/closed.ts'

const labels = { men: 'Men', mixed: 'Mixed', women: 'Women' } satisfies Record<Sex, string>

/** Whose event it is. */
export const genderField = (more: Pick<SelectField, 'admin' | 'required'> = {}): SelectField => ({
  name: 'gender',
  type: 'select',
  options: sexes.map((value) => ({ label: labels[value], value })),
  ...more,
})
