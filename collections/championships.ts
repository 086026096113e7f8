import type { CollectionConfig } from 'payload'

import { may } from './access.ts'
import { sourceIDField } from './fields/sourceIDField.ts'

/** What has editions, championship or meeting: the World Championships, of which Tokyo 2025 is one. Champions defend here. */
export const championships: CollectionConfig = {
  slug: 'championships',
  access: may('championships'),
  admin: {
    defaultColumns: ['name', 'competitions'],
    group: 'Facts',
    listSearchableFields: ['name'],
    useAsTitle: 'name',
  },
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      type: 'text',
      admin: { description: 'As in a sentence after “the”: World Championships' },
      index: true,
      required: true,
    },
    sourceIDField,
    {
      name: 'competitions',
      type: 'join',
      admin: { defaultColumns: ['name', 'city', 'startDate'] },
      collection: 'competitions',
      defaultSort: '-startDate',
      label: 'Editions',
      on: 'championship',
    },
  ],
}
