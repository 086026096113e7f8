import { type Declared, keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { performanceFields } from '../facts/performanceOf.ts'
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
    .gives('records', 'standing', ({ records }) =>
      each(records, (row) => last(row, ({ status }) => status === 'ratified')),
    )
    .gives('records', 'current', ({ records }) =>
      each(
        records,
        (row) => last(row),
        (row) => holds(last(row), entryOf(row.standing)),
      ),
    )
    .gives('records', 'mark', ofCurrent('mark'))
    .gives('records', 'holder', ofCurrent('holder'))
    .gives('records', 'date', ofCurrent('date'))
    .gives('records', 'venue', ofCurrent('venue'))
    .gives('records', 'status', ofCurrent('status'))

function ofCurrent(field: 'date' | 'holder' | 'mark' | 'status' | 'venue') {
  return ({ records }: { records: readonly Declared<'current'>[] }) =>
    each(records, ({ current }) => entryOf(current)?.[field] ?? null)
}

/** The last mark that was better than the one before it. */
const last = (
  { history }: Declared<'history'>,
  counts: (entry: RecordEntry) => boolean = () => true,
): null | RecordEntry =>
  (Array.isArray(history) ? (history as RecordEntry[]) : []).findLast(
    (entry) => !entry.equals && counts(entry),
  ) ?? null

/** The field is derived, so its shape is ours. */
const entryOf = (value: unknown): null | RecordEntry =>
  typeof value === 'object' && value !== null ? (value as RecordEntry) : null
