import type { CollectionConfig } from 'payload'

import { derived, explanations } from '../plugins/derived-fields/index.ts'
import {
  disciplineField,
  genderField,
  recordFields,
  recordScopeFields,
} from '../plugins/results/index.ts'
import { may } from './access.ts'
import { inListsAlone } from './fields/inForms.ts'

/** A record: what may break it and the marks set elsewhere are typed; who holds it follows from the results. */
export const records: CollectionConfig = {
  slug: 'records',
  access: may('records'),
  admin: {
    defaultColumns: ['title', 'mark', 'holder', 'date', 'status'],
    group: 'Facts',
    listSearchableFields: ['title', 'holder'],
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
          type: 'text',
          admin: {
            description:
              'What stands beside a mark: WR, OR, CR, AR, NR, WL, or your own, such as MR.',
          },
          required: true,
        },
        disciplineField({ index: true, required: true }),
        genderField({ required: true }),
        {
          name: 'indoor',
          type: 'checkbox',
          admin: {
            description:
              'Not set: the outright record. In field events it falls to a mark under a roof too.',
          },
          defaultValue: false,
          label: 'Short track',
        },
      ],
    },
    ...recordScopeFields,
    {
      name: 'marks',
      type: 'array',
      admin: {
        description:
          'Set in competitions that are not kept here, in any order. The first of them is the mark that the results here have to beat. A world lead may have none: then nothing was done in its season but what is kept here.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'mark', type: 'text', required: true },
            { name: 'holder', type: 'text', required: true },
            { name: 'nation', type: 'text', admin: { description: 'Three letters: NOR' } },
            { name: 'date', type: 'text', admin: { description: 'YYYY-MM-DD' }, required: true },
            { name: 'venue', type: 'text', admin: { description: 'The city: Oslo' } },
          ],
        },
      ],
      labels: { plural: 'Marks from elsewhere', singular: 'Mark' },
    },
    {
      name: 'ratifications',
      type: 'array',
      admin: {
        description: 'What became of the marks set here: pending until they stand in this list.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'result',
              type: 'relationship',
              filterOptions: ({ id }) => (id === undefined ? false : { claims: { in: [id] } }),
              relationTo: 'results',
              required: true,
              // A result may be disqualified after it was ratified: the list offers those that claim the record, no more.
              validate: (value: unknown) => Boolean(value) || 'Read nothing, expected a result.',
            },
            {
              name: 'decision',
              type: 'select',
              defaultValue: 'ratified',
              options: [
                { label: 'Ratified', value: 'ratified' },
                { label: 'Not ratified', value: 'refused' },
              ],
              required: true,
            },
            { name: 'date', type: 'text', admin: { description: 'YYYY-MM-DD' }, required: true },
            { name: 'by', type: 'text', admin: { description: 'World Athletics' } },
          ],
        },
      ],
      labels: { plural: 'Ratifications', singular: 'Decision' },
    },
    // In the form all of it stands under “Record”.
    ...['mark', 'holder', 'date', 'venue', 'status'].map((name) =>
      derived({ name, type: 'text', admin: inListsAlone }),
    ),
    derived({ name: 'contest', type: 'text', admin: { hidden: true }, index: true }),
    ...recordFields.map((field) => derived(field)),
    explanations(),
    { name: 'events', type: 'join', collection: 'events', label: 'Listed in', on: 'records' },
  ],
}
