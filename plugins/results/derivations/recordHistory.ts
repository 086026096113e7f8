import type { KeyedDerivation, Row, Rows } from '../../derived-fields/index.ts'
import { performanceFields } from '../facts/performanceOf.ts'
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
  const ofCurrent = (field: 'date' | 'holder' | 'mark' | 'status' | 'venue') => ({
    derive: (rows: Rows) => each(rows[records], (row) => entryOf(row.current)?.[field] ?? null),
    field,
    target: records,
  })

  return {
    by: records,
    fields: [
      {
        derive: (rows) => each(rows[records], (row) => history(row, rows)),
        field: 'history',
        target: records,
      },
      {
        derive: (rows) =>
          each(rows[records], (row) => last(row, ({ status }) => status === 'ratified')),
        field: 'standing',
        target: records,
      },
      {
        derive: (rows) =>
          each(
            rows[records],
            (row) => last(row),
            (row) => holds(last(row), entryOf(row.standing)),
          ),
        field: 'current',
        target: records,
      },
      ...(['mark', 'holder', 'date', 'venue', 'status'] as const).map(ofCurrent),
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
        fields: ['claims', 'competitor', 'event', 'heights', 'representing', ...performanceFields],
        on: 'claims',
      },
    },
    kind: 'keyed',
    name: 'record-history',
  }
}

/** The last mark that was better than the one before it. */
const last = (
  { history }: Row,
  counts: (entry: RecordEntry) => boolean = () => true,
): null | RecordEntry =>
  (Array.isArray(history) ? (history as RecordEntry[]) : []).findLast(
    (entry) => !entry.equals && counts(entry),
  ) ?? null

/** The field is derived, so its shape is ours. */
const entryOf = (value: unknown): null | RecordEntry =>
  typeof value === 'object' && value !== null ? (value as RecordEntry) : null
