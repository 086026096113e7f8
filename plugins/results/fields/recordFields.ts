import type { JSONField } from 'payload'

import { idSchema, jsonField, listOf, objectOf } from './jsonField.ts'

const entry = {
  because: { type: ['string', 'null'] as ('null' | 'string')[] },
  date: { type: 'string' as const, description: 'YYYY-MM-DD' },
  equals: { type: 'boolean' as const, description: 'Held together with the mark before it.' },
  event: idSchema('null'),
  flag: { type: 'string' as const },
  holder: { type: 'string' as const },
  mark: { type: 'string' as const },
  nation: { type: ['string', 'null'] as ('null' | 'string')[] },
  ratified: objectOf(
    { by: { type: ['string', 'null'] }, date: { type: ['string', 'null'] } },
    'null',
  ),
  result: idSchema('null'),
  status: { type: 'string' as const, enum: ['pending', 'ratified'] },
  value: { type: 'integer' as const, description: 'Milliseconds, millimetres or points.' },
  venue: { type: ['string', 'null'] as ('null' | 'string')[] },
}

const shown = ['date', 'flag', 'mark', 'holder', 'nation', 'venue', 'status']

/** What follows from a record's marks and the results that beat them: the mark that holds, the last ratified one, all. */
export const recordFields: JSONField[] = [
  jsonField('current', 'Record', objectOf(entry, 'null'), shown),
  jsonField('standing', 'Last ratified', objectOf(entry, 'null'), shown),
  jsonField('history', 'History', listOf(entry), shown),
]
