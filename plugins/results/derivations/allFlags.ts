import type { KeyedDerivation, Row } from '../../derived-fields/index.ts'
import { flagsOf as recordFlagsOf } from '../records/flagsOf.ts'
import type { Flag, ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/**
 * The flags of a result: bests, known from its athlete's other results, then records, known from the histories of those
 * that it claims.
 */
export const allFlags = ({ records, results }: ResultsCollections): KeyedDerivation => ({
  by: results,
  fields: [
    {
      derive: (rows) =>
        each(rows[results], (row) => {
          const flags = recordFlagsOf(row, rows[records] ?? [])
          return flags.length > 0 ? flags : null
        }),
      field: 'recordFlags',
      target: results,
    },
    {
      derive: (rows) =>
        each(
          rows[results],
          (row) => (flagsOf(row).length > 0 ? flagsOf(row) : null),
          (row) => joined(row, 'because', '; '),
        ),
      field: 'flags',
      target: results,
    },
    {
      derive: (rows) => each(rows[results], (row) => joined(row, 'flag', ' ')),
      field: 'flagText',
      target: results,
    },
  ],
  from: {
    [records]: { fields: ['history'], via: 'claims' },
    [results]: { fields: ['bestFlags', 'claims'], on: 'id' },
  },
  kind: 'keyed',
  name: 'result-flags',
})

const joined = (row: Row, part: 'because' | 'flag', between: string): null | string =>
  flagsOf(row)
    .map((flag) => flag[part])
    .join(between) || null

const flagsOf = (row: Row): Flag[] => [...listOf(row.bestFlags), ...listOf(row.recordFlags)]

/** Both fields are derived, so their shape is ours. */
const listOf = (value: unknown): Flag[] => (Array.isArray(value) ? (value as Flag[]) : [])
