import type { CollectionConfig } from 'payload'

import { derived, explanations } from '../plugins/derived-fields/index.ts'
import { printedIn, searchKeyField } from '../plugins/embeds/index.ts'
import {
  dayField,
  earlierEditionsField,
  medallistsField,
  medalTableField,
  placingTableField,
} from '../plugins/results/index.ts'
import { may } from './access.ts'
import { sourceIDField } from './fields/sourceIDField.ts'

/** A meeting or championship: Rome 2024. */
export const competitions: CollectionConfig = {
  slug: 'competitions',
  access: may('competitions'),
  admin: {
    defaultColumns: ['name', 'city', 'startDate', 'level'],
    group: 'Facts',
    listSearchableFields: ['name', 'city', 'searchKey'],
    useAsTitle: 'name',
  },
  defaultSort: '-startDate',
  fields: [
    { name: 'name', type: 'text', index: true, required: true },
    derived(searchKeyField),
    {
      type: 'row',
      fields: [
        { name: 'city', type: 'text', required: true },
        { name: 'country', type: 'text', admin: { description: 'Three letters: ITA' } },
        { name: 'venue', type: 'text', admin: { description: 'The stadium: Stadio Olimpico' } },
        {
          name: 'timeZone',
          type: 'text',
          admin: { description: 'Whose clock gives a result its date: Europe/Rome. Empty: UTC.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'startDate', index: true, required: true }),
        dayField({ name: 'endDate' }),
      ],
    },
    {
      name: 'level',
      type: 'select',
      defaultValue: 'meeting',
      options: [
        { label: 'Olympic Games', value: 'olympic' },
        { label: 'World championships', value: 'world' },
        { label: 'Area championships', value: 'area' },
        { label: 'National championships', value: 'national' },
        { label: 'Meeting', value: 'meeting' },
      ],
      required: true,
    },
    {
      name: 'championship',
      type: 'relationship',
      admin: { description: 'Of which this is an edition: whoever won there before defends here.' },
      index: true,
      relationTo: 'championships',
    },
    {
      name: 'awardsMedals',
      type: 'checkbox',
      admin: { description: 'The first three of a final win medals.' },
      defaultValue: false,
    },
    {
      name: 'demonstration',
      type: 'checkbox',
      admin: { description: 'Invented facts, marked as such to readers.' },
    },
    {
      name: 'attribution',
      type: 'text',
      admin: { description: 'Where the facts come from, as the licence asks.' },
    },
    {
      name: 'licence',
      type: 'text',
      admin: { description: 'Under which the facts are published, such as CC BY 4.0.' },
    },
    sourceIDField,
    derived(medalTableField),
    derived(placingTableField),
    derived(medallistsField),
    derived(earlierEditionsField),
    explanations(),
    printedIn(),
    {
      name: 'events',
      type: 'join',
      admin: { defaultColumns: ['name', 'date', 'status'] },
      collection: 'events',
      on: 'competition',
    },
  ],
}
