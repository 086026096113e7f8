import type { Field } from 'payload'

import type { Availability } from '../types.ts'

const statuses: Record<Availability['status'], string> = {
  available: 'Available',
  doubtful: 'Doubtful',
  out: 'Out',
}

/** What an athlete's public injuries add up to. Shape: `Availability`. */
export const availabilityFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    index: true,
    options: Object.entries(statuses).map(([value, label]) => ({ label, value })),
  },
  { name: 'since', type: 'text', admin: { description: 'YYYY-MM-DD' } },
  { name: 'note', type: 'text' },
  { name: 'injury', type: 'text', admin: { description: 'The id of the injury it follows from.' } },
]
