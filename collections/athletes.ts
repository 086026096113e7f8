import type { CollectionConfig } from 'payload'

import { derived, explanations } from '../plugins/derived-fields/index.ts'
import { printedIn, searchKeyField } from '../plugins/embeds/index.ts'
import { availabilityFields } from '../plugins/injuries/index.ts'
import {
  accomplishmentsField,
  bestsField,
  formerNationsField,
  historyField,
  honoursField,
  medalCountFields,
  nameOrderField,
  otherNamesField,
  progressionChart,
} from '../plugins/results/index.ts'
import { may } from './access.ts'
import { sourceIDField } from './fields/sourceIDField.ts'

/** A person who competes. Relay teams are not athletes: a team is a result with members. */
export const athletes: CollectionConfig = {
  slug: 'athletes',
  access: may('athletes'),
  admin: {
    defaultColumns: ['name', 'nation', 'birthDate', 'availability', 'medals'],
    group: 'Facts',
    listSearchableFields: ['name', 'nation', 'searchKey', 'otherSearchKey'],
    useAsTitle: 'label',
  },
  defaultSort: 'familyName',
  fields: [
    derived({ name: 'name', type: 'text', index: true }),
    // Tells namesakes apart wherever one is picked.
    derived({
      name: 'label',
      type: 'text',
      admin: { hidden: true },
      index: true,
      label: 'Athlete',
    }),
    derived(searchKeyField),
    derived({ ...searchKeyField, name: 'otherSearchKey', label: 'Other names' }),
    {
      type: 'row',
      fields: [
        { name: 'givenName', type: 'text' },
        { name: 'familyName', type: 'text', index: true, required: true },
        nameOrderField,
      ],
    },
    otherNamesField,
    {
      type: 'row',
      fields: [
        {
          name: 'nation',
          type: 'text',
          admin: { description: 'Three letters: GBR' },
          index: true,
          required: true,
        },
        {
          name: 'gender',
          type: 'select',
          options: [
            { label: 'Man', value: 'men' },
            { label: 'Woman', value: 'women' },
          ],
        },
        {
          name: 'birthDate',
          type: 'text',
          admin: { description: 'YYYY-MM-DD, or YYYY where only the year is known.' },
        },
      ],
    },
    formerNationsField,
    { name: 'photo', type: 'upload', relationTo: 'media' },
    { name: 'club', type: 'text' },
    historyField('history', 'the athlete’s'),
    accomplishmentsField,
    sourceIDField,
    derived({ name: 'availability', type: 'group', fields: availabilityFields }),
    derived({ name: 'medals', type: 'group', fields: medalCountFields }),
    derived(honoursField),
    derived(bestsField),
    progressionChart,
    explanations(),
    printedIn(),
    {
      name: 'results',
      type: 'join',
      admin: { defaultColumns: ['date', 'discipline', 'mark', 'rank', 'flagText'] },
      collection: 'results',
      defaultSort: '-date',
      on: 'athlete',
    },
    { name: 'injuries', type: 'join', collection: 'injuries', defaultSort: '-date', on: 'athlete' },
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      label: 'Stories',
      on: 'mentionedAthletes',
    },
  ],
}
