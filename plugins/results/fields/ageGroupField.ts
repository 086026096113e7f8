import type { SelectField } from 'payload'

/** @param senior what it is called where no age is asked for */
export const ageGroupField = (
  senior: string,
  more: Pick<SelectField, 'admin' | 'defaultValue'> = { defaultValue: 'senior' },
): SelectField => ({
  name: 'ageGroup',
  type: 'select',
  label: 'Age group',
  options: [
    { label: senior, value: 'senior' },
    { label: 'Under 23', value: 'u23' },
    { label: 'Under 20', value: 'u20' },
    { label: 'Under 18', value: 'u18' },
  ],
  ...more,
})
