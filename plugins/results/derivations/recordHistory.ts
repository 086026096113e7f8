import { type Declared, keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { performanceFields } from '../facts/performanceOf.ts'
import { attemptFields } from '../records/attemptOf.ts'
import { holdersOf, namesOf, ratifiedOf } from '../records/holders.ts'
import { progression } from '../records/progression.ts'
import { recordFields, recordOf } from '../records/recordOf.ts'
import { holds } from '../records/sentences.ts'
import type { Sport } from '../sports/types.ts'
import type { RecordEntry, ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** Who holds a record and who held it: the marks from elsewhere, and the results that claim it. */
export const recordHistory = (sport: Sport, slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'records',
      from: {
        records: { fields: ['ratifications', ...recordFields], on: 'id' },
        results: {
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
      name: 'record-history',
    },
    slugs,
  )
    .gives('records', 'history', ({ records, results }) =>
      each(records, (row) => {
        const record = recordOf(row, sport)
        return record ? progression(record, results, row.ratifications, sport) : []
      }),
    )
    .gives(
      'records',
      'standing',
      ofRecord((entries) => holdersOf(ratifiedOf(entries))[0] ?? null),
    )
    .gives('records', 'holders', ofRecord(holdersOf))
    .gives(
      'records',
      'current',
      ofRecord((entries) => holdersOf(entries)[0] ?? null, holds),
    )
    .gives('records', 'mark', first('mark'))
    .gives(
      'records',
      'holder',
      ofRecord((entries) => namesOf(holdersOf(entries)) || null),
    )
    .gives('records', 'date', first('date'))
    .gives('records', 'venue', first('venue'))
    .gives('records', 'status', ofRecord(statusOf))

const ofRecord =
  (
    value: (history: RecordEntry[]) => unknown,
    because?: (history: RecordEntry[]) => null | string,
  ) =>
  ({ records }: { records: readonly Declared<'history'>[] }) =>
    each(records, (row) => value(entriesOf(row)), because && ((row) => because(entriesOf(row))))

const first = (field: 'date' | 'mark' | 'venue') =>
  ofRecord((entries) => holdersOf(entries)[0]?.[field] ?? null)

/** The mark is ratified with the first of its holders who is. */
const statusOf = (history: readonly RecordEntry[]): null | RecordEntry['status'] => {
  const holders = holdersOf(history)
  return ratifiedOf(holders)[0]?.status ?? holders[0]?.status ?? null
}

/** The field is derived, so its shape is ours. */
const entriesOf = ({ history }: Declared<'history'>): RecordEntry[] =>
  Array.isArray(history) ? (history as RecordEntry[]) : []
