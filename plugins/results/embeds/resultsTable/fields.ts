import type { Field } from 'payload'

import type { ResultsCollections } from '../../types.ts'
import { picked } from '../picked.ts'
import { rowsField } from '../rowsField.ts'
import { words } from '../words.ts'
import { COLUMNS } from './types.ts'

/** What a reporter chooses of a results table; nothing but the event must be. */
export const resultsTableFields = ({ athletes, events }: ResultsCollections): Field[] => [
  picked('event', events),
  rowsField,
  {
    name: 'columns',
    type: 'select',
    admin: { description: 'Beside place, name and mark. Empty: wind, who goes on, and flags.' },
    hasMany: true,
    options: COLUMNS.map((value) => ({ label: words.columns[value], value })),
  },
  {
    name: 'highlight',
    type: 'relationship',
    admin: { description: 'Their rows stand out, and are shown whatever the number of rows.' },
    hasMany: true,
    relationTo: athletes,
  },
  { name: 'rounds', type: 'checkbox', label: 'The earlier rounds too, folded' },
]
