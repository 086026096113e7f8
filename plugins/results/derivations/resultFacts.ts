import type { DerivedField, KeyedDerivation, Row } from '../../derived-fields/index.ts'
import { performanceFields } from '../facts/performanceOf.ts'
import { partPointsOf } from '../points/partPointsOf.ts'
import { pointsOf, resultsScoreOf } from '../points/pointsOf.ts'
import { shownFlags } from '../published/shownFlags.ts'
import { flagsOf as recordFlagsOf } from '../records/flagsOf.ts'
import type { Sport } from '../sports/types.ts'
import type { Flag, ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/**
 * What a result is worth by itself: its points; and its flags, bests first, known from its athlete's or team's other
 * results, then records, known from the histories of those that it claims; or published, where neither is known.
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
      ofResult('flags', (row) => {
        const { disagreement, flags } = shownFlags(row)
        return {
          because:
            [...flags.map(({ because }) => because), disagreement].filter(Boolean).join('; ') ||
            null,
          value: orNull(flags),
        }
      }),
      ofResult('flagText', (row) => ({
        value:
          // Outright and on a short track may be the same word: said once.
          [...new Set(shownFlags(row).flags.map(({ flag }) => flag))].join(' ') || null,
      })),
      ofResult('publishedOtherwise', (row) => ({ value: shownFlags(row).disagreement })),
      ofResult('points', (row) => pointsOf(row, sport)),
      ofResult('resultsScore', (row) => resultsScoreOf(row, sport)),
      ofResult('partPoints', (row) => partPointsOf(row, sport)),
    ],
    from: {
      [records]: { fields: ['history'], via: 'claims' },
      [results]: {
        fields: [
          'bestFlags',
          'bestsOpen',
          'claims',
          'gender',
          'part',
          'parts',
          'publishedFlags',
          'recordsJudged',
          'released',
          'sex',
          'teamBestsOpen',
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

const orNull = (flags: Flag[]): Flag[] | null => (flags.length > 0 ? flags : null)
