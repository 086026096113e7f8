import type { SelectField } from 'payload'

import { ageGroups, type AgeGroup } from '../sports/closed.ts'

const labels = {
  u18: 'Under 18',
  u20: 'Under 20',
  u23: 'Under 23',
} satisfies Record<Exclude<AgeGroup, 'senior'>, string>

/** @param senior what it is called where no age is asked for */
export const ageGroupField = (
  senior: string,
  more: Pick<SelectField, 'admin' | 'defaultValue'> = { defaultValue: 'senior' },
): SelectField => ({
  name: 'ageGroup',
  type: 'select',
  label: 'Age group',
  options: ageGroups.map((value) => ({
    label: value === 'senior' ? senior : labels[value],
    value,
  })),
  ...more,
})
