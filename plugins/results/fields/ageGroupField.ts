import type { SelectField } from 'payload'

import { ageGroups, type AgeGroup } from '../sports/closed.ts'

/** `Under 18`, `Masters 45`; senior is called otherwise in each place. */
const labelOf = (group: Exclude<AgeGroup, 'senior'>): string =>
  `${group.startsWith('u') ? 'Under' : 'Masters'} ${group.slice(1)}`

/** @param senior what it is called where no age is asked for */
export const ageGroupField = (
  senior: string,
  more: Pick<SelectField, 'admin' | 'defaultValue'> = { defaultValue: 'senior' },
): SelectField => ({
  name: 'ageGroup',
  type: 'select',
  label: 'Age group',
  options: ageGroups.map((value) => ({
    label: value === 'senior' ? senior : labelOf(value),
    value,
  })),
  ...more,
})
