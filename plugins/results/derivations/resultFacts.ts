import type { DerivedField, KeyedDerivation, Row } from '../../derived-fields/index.ts'
import { performanceFields } from '../facts/performanceOf.ts'
import { partPointsOf } from '../points/partPointsOf.ts'
import { pointsOf } from '../points/pointsOf.ts'
import { flagsOf as recordFlagsOf } from '../records/flagsOf.ts'
import type { Sport } from '../sports/types.ts'
import type { Flag, ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/**
 * What a result is worth by itself: its points; and its flags, bests first, known from its athlete's or team's other
 * results, then records, known from the histories of those that it claims.
 */
export function resultFacts(
  sport: Sport,
  { records, results }: ResultsCollections,
): KeyedDerivation {
  const ofResult = (
    field: string,
    derive: (row: Row) => ReturnType<typeof pointsOf>,
  ): DerivedField => ({
    derive: (rows) => new Map((rows[results] ?? []).map((row) => [row.id, derive(row)])),
    field,
    target: results,
  })

  return {
    by: results,
    fields: [
      {
        derive: (rows) =>
          each(rows[results], (row) => orNull(recordFlagsOf(row, rows[records] ?? []))),
        field: 'recordFlags',
        target: results,
      },
      ofResult('flags', (row) => ({
        because: joined(row, 'because', '; '),
        value: orNull(flagsOf(row)),
      })),
      ofResult('flagText', (row) => ({ value: joined(row, 'flag', ' ') })),
      ofResult('points', (row) => pointsOf(row, sport)),
      ofResult('partPoints', (row) => partPointsOf(row, sport)),
    ],
    from: {
      [records]: { fields: ['history'], via: 'claims' },
      [results]: {
        fields: [
          'bestFlags',
          'claims',
          'gender',
          'part',
          'parts',
          'sex',
          'teamFlags',
          ...performanceFields,
        ],
        on: 'id',
      },
    },
    kind: 'keyed',
    name: 'result-facts',
  }
}

const joined = (row: Row, part: 'because' | 'flag', between: string): null | string =>
  flagsOf(row)
    .map((flag) => flag[part])
    .join(between) || null

const flagsOf = ({ bestFlags, recordFlags, teamFlags }: Row): Flag[] =>
  [bestFlags, teamFlags, recordFlags].flatMap(listOf)

const orNull = (flags: Flag[]): Flag[] | null => (flags.length > 0 ? flags : null)

/** These fields are derived, so their shape is ours. */
const listOf = (value: unknown): Flag[] => (Array.isArray(value) ? (value as Flag[]) : [])
