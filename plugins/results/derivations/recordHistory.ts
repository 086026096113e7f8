import type { KeyedDerivation, Row, Rows } from '../../derived-fields/index.ts'
import { performanceFields } from '../facts/performanceOf.ts'
import { attemptFields } from '../records/attemptOf.ts'
import { holdersOf, namesOf, ratifiedOf } from '../records/holders.ts'
import { progression } from '../records/progression.ts'
import { recordOf } from '../records/recordOf.ts'
import { holds } from '../records/sentences.ts'
import type { Sport } from '../sports/types.ts'
import type { RecordEntry, ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** Who holds a record and who held it: the marks from elsewhere, and the results that claim it. */
export function recordHistory(
  sport: Sport,
  { records, results }: ResultsCollections,
): KeyedDerivation {
  const history = (row: Row, rows: Rows): RecordEntry[] => {
    const record = recordOf(row, sport)
    return record ? progression(record, rows[results] ?? [], row.ratifications, sport) : []
  }
  const ofRecord = (
    field: string,
    value: (history: RecordEntry[]) => unknown,
    because?: (history: RecordEntry[]) => null | string,
  ) => ({
    derive: (rows: Rows) =>
      each(
        rows[records],
        (row) => value(entriesOf(row)),
        because && ((row) => because(entriesOf(row))),
      ),
    field,
    target: records,
  })
  const first = (field: 'date' | 'mark' | 'venue') =>
    ofRecord(field, (entries) => holdersOf(entries)[0]?.[field] ?? null)

  return {
    by: records,
    fields: [
      {
        derive: (rows) => each(rows[records], (row) => history(row, rows)),
        field: 'history',
        target: records,
      },
      ofRecord('standing', (entries) => holdersOf(ratifiedOf(entries))[0] ?? null),
      ofRecord('holders', holdersOf),
      ofRecord('current', (entries) => holdersOf(entries)[0] ?? null, holds),
      ofRecord('holder', (entries) => namesOf(holdersOf(entries)) || null),
      ...(['mark', 'date', 'venue'] as const).map(first),
      ofRecord('status', statusOf),
    ],
    from: {
      [records]: {
        fields: [
          'ageGroup',
          'area',
          'discipline',
          'flag',
          'gender',
          'indoor',
          'marks',
          'nation',
          'ratifications',
          'season',
        ],
        on: 'id',
      },
      [results]: {
        fields: [
          'claims',
          'competitor',
          'event',
          'heights',
          'representing',
          ...attemptFields,
          ...performanceFields,
        ],
        on: 'claims',
      },
    },
    kind: 'keyed',
    name: 'record-history',
  }
}

/** The mark is ratified with the first of its holders who is. */
const statusOf = (history: readonly RecordEntry[]): null | RecordEntry['status'] => {
  const holders = holdersOf(history)
  return ratifiedOf(holders)[0]?.status ?? holders[0]?.status ?? null
}

/** The field is derived, so its shape is ours. */
const entriesOf = ({ history }: Row): RecordEntry[] =>
  Array.isArray(history) ? (history as RecordEntry[]) : []
