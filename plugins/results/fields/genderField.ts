import type { SelectField } from 'payload'

/** Whose event it is. */
export const genderField = (more: Pick<SelectField, 'admin' | 'required'> = {}): SelectField => ({
  name: 'gender',
  type: 'select',
  options: [
    { label: 'Men', value: 'men' },
    { label: 'Women', value: 'women' },
    { label: 'Mixed', value: 'mixed' },
  ],
  ...more,
})
