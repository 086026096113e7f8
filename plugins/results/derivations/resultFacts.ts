import {
  type Declared,
  type Derived,
  type DocID,
  keyed,
  type KeyedDerivation,
} from '../../derived-fields/index.ts'
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
export const resultFacts = (sport: Sport, slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'results',
      from: {
        records: { fields: ['history'], via: 'claims' },
        results: {
          fields: [
            'ageGroup',
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
      name: 'result-facts',
    },
    slugs,
  )
    .gives('results', 'recordFlags', ({ records, results }) =>
      each(results, (row) => orNull(recordFlagsOf(row, records))),
    )
    .gives('results', 'flags', ({ results }) =>
      ofEach(results, (row) => {
        const { disagreement, flags } = shownFlags(row)
        return {
          because:
            [...flags.map(({ because }) => because), disagreement].filter(Boolean).join('; ') ||
            null,
          value: orNull(flags),
        }
      }),
    )
    .gives('results', 'flagText', ({ results }) =>
      each(
        results,
        // Outright and on a short track may be the same word: said once.
        (row) => [...new Set(shownFlags(row).flags.map(({ flag }) => flag))].join(' ') || null,
      ),
    )
    .gives('results', 'publishedOtherwise', ({ results }) =>
      each(results, (row) => shownFlags(row).disagreement),
    )
    .gives('results', 'points', ({ results }) => ofEach(results, (row) => pointsOf(row, sport)))
    .gives('results', 'resultsScore', ({ results }) =>
      ofEach(results, (row) => resultsScoreOf(row, sport)),
    )
    .gives('results', 'partPoints', ({ results }) =>
      ofEach(results, (row) => partPointsOf(row, sport)),
    )

const ofEach = <R extends Declared<never>>(
  rows: readonly R[],
  derive: (row: R) => Derived,
): Map<DocID, Derived> => new Map(rows.map((row) => [row.id, derive(row)]))

const orNull = (flags: Flag[]): Flag[] | null => (flags.length > 0 ? flags : null)
