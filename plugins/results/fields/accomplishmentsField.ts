import type { ArrayField } from 'payload'

/** Places at championships as a source lists them, most of them in competitions that are not kept here. */
export const accomplishmentsField: ArrayField = {
  name: 'accomplishments',
  type: 'array',
  admin: {
    description: 'As a source lists them. What is kept here stands under Honours.',
    initCollapsed: true,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'championship',
          type: 'text',
          admin: { description: 'As the source names it: EC' },
          required: true,
        },
        { name: 'season', type: 'number', admin: { step: 1 } },
        { name: 'discipline', type: 'text', admin: { description: 'Its code: 1500m' } },
        { name: 'ageGroup', type: 'text', label: 'Age group' },
        { name: 'place', type: 'text', admin: { description: 'As printed: 3, or h for a heat.' } },
      ],
    },
  ],
}
