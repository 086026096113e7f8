import type { CollectionConfig } from 'payload'

import { printedIn } from '../plugins/embeds/index.ts'
import { injuryFields } from '../plugins/injuries/index.ts'
import { may } from './access.ts'

/** What is known of an athlete's injury, from whom, and whether it may be told. */
export const injuries: CollectionConfig = {
  slug: 'injuries',
  access: may('injuries'),
  admin: {
    defaultColumns: ['summary', 'athlete', 'phase', 'date', 'visibility'],
    group: 'Facts',
    listSearchableFields: ['summary', 'searchKey'],
    useAsTitle: 'summary',
  },
  defaultSort: '-date',
  fields: [...injuryFields({ athletes: 'athletes', events: 'events' }), printedIn()],
}
