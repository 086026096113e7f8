import type { Field } from 'payload'

import { areaNames } from '../facts/areaOf.ts'
import { ageGroupField } from './ageGroupField.ts'

/** Where a record can fall, and who can break it. */
export const recordScopeFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'scope',
        type: 'select',
        admin: { description: 'Where it can be broken.' },
        defaultValue: 'listed',
        options: [
          { label: 'Any competition', value: 'everywhere' },
          { label: 'The editions of a championship', value: 'championship' },
          { label: 'Events that list it', value: 'listed' },
        ],
        required: true,
      },
      {
        name: 'championship',
        type: 'relationship',
        admin: { condition: ({ scope }) => scope === 'championship' },
        relationTo: 'championships',
      },
      {
        name: 'season',
        type: 'number',
        admin: { description: 'A world lead: marks of this year alone.', step: 1 },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'area',
        type: 'select',
        admin: { description: 'Only athletes of this area can break it.' },
        options: areaNames.map((value) => ({ label: value, value })),
      },
      {
        name: 'nation',
        type: 'text',
        admin: { description: 'Only athletes of this nation can break it. Three letters: GBR' },
      },
      ageGroupField('All ages', {
        admin: { description: 'Only athletes this young can break it.' },
        defaultValue: 'senior',
      }),
    ],
  },
]
