import type { JSONField } from 'payload'

import { idSchema, jsonField, listOf, objectOf } from './jsonField.ts'
import { day, integer, text, textOrNull } from './schemas.ts'

const entry = {
  because: textOrNull,
  date: day,
  equals: { type: 'boolean' as const, description: 'Held together with the mark before it.' },
  event: idSchema('null'),
  flag: text,
  holder: text,
  mark: text,
  nation: textOrNull,
  ratified: objectOf({ by: textOrNull, date: textOrNull }, 'null'),
  result: idSchema('null'),
  status: { ...text, enum: ['pending', 'ratified'] },
  value: { ...integer, description: 'Milliseconds, millimetres or points.' },
  venue: textOrNull,
}

const shown = ['date', 'flag', 'mark', 'holder', 'nation', 'venue', 'status']

/** What follows from a record's marks and the results that beat them: the mark that holds, the last ratified one, all. */
export const recordFields: JSONField[] = [
  jsonField('current', 'Record', objectOf(entry, 'null'), shown),
  jsonField('holders', 'Holders', listOf(entry), shown),
  jsonField('standing', 'Last ratified', objectOf(entry, 'null'), shown),
  jsonField('history', 'History', listOf(entry), shown),
]
