import type { Field } from 'payload'

import { medals } from '../sports/closed.ts'
import { hidden, idSchema, jsonField, listOf, objectOf } from './jsonField.ts'
import { day, integer, text, textOrNull } from './schemas.ts'

type Named = Extract<Field, { name: string }>

const named = { id: idSchema(), name: text }

const honour = {
  championship: objectOf(named, 'null'),
  competition: objectOf(named),
  competitor: text,
  date: day,
  discipline: text,
  event: objectOf(named),
  level: text,
  mark: textOrNull,
  medal: { ...text, enum: [...medals] },
  nation: textOrNull,
  note: textOrNull,
  place: integer,
  result: idSchema(),
}

/** Of a result: the medal with what it was won for, and what it ends. */
export const honourField = jsonField('honour', 'Honour', objectOf(honour, 'null'), [
  'medal',
  'event',
  'competition',
  'mark',
  'note',
])

/** Of a relay team's result in a heat: the honour of its final, which is that of who ran here too. */
export const squadFields: Named[] = [
  { name: 'squad', type: 'text', admin: { hidden: true }, index: true },
  hidden(jsonField('squadHonour', 'Honour of the final', objectOf(honour, 'null'))),
]

/** Of an athlete: every medal, by level and then the latest first. */
export const honoursField = jsonField('honours', 'Honours', listOf(honour), [
  'date',
  'medal',
  'event',
  'competition',
  'mark',
])

export const champion = {
  athlete: idSchema('null'),
  competition: objectOf(named),
  competitor: text,
  date: day,
  event: idSchema(),
  mark: textOrNull,
  nation: textOrNull,
  result: idSchema(),
}

/** Of an event: who won it at the last edition. */
export const reigningChampionsField = jsonField(
  'reigningChampions',
  'Reigning champion',
  listOf(champion),
  ['competitor', 'nation', 'mark', 'competition'],
)
