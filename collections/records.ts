import type { CollectionConfig } from 'payload'

import { disciplineField } from '../plugins/results/index.ts'
import { may } from './access.ts'

/** A record as it stood: the mark to beat, who set it, when and where. */
export const records: CollectionConfig = {
  slug: 'records',
  access: may('records'),
  admin: {
    defaultColumns: ['title', 'mark', 'holder', 'date'],
    group: 'Facts',
    useAsTitle: 'title',
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      admin: { description: 'Olympic record, men’s 1500 m' },
      required: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'flag',
          type: 'select',
          options: ['WR', 'OR', 'CR', 'AR', 'NR', 'WL'].map((value) => ({ label: value, value })),
          required: true,
        },
        disciplineField({ required: true }),
        {
          name: 'gender',
          type: 'select',
          options: [
            { label: 'Men', value: 'men' },
            { label: 'Women', value: 'women' },
            { label: 'Mixed', value: 'mixed' },
          ],
          required: true,
        },
        { name: 'indoor', type: 'checkbox', defaultValue: false },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'mark', type: 'text', required: true },
        { name: 'holder', type: 'text', required: true },
        { name: 'nation', type: 'text' },
        { name: 'date', type: 'text', admin: { description: 'YYYY-MM-DD' }, required: true },
        { name: 'venue', type: 'text' },
      ],
    },
    { name: 'events', type: 'join', collection: 'events', on: 'records' },
  ],
}
