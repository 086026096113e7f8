import { type Declared, keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { ageNote } from '../facts/ageNote.ts'
import { areaOn, nameOn, nationOn, personFields } from '../facts/personOf.ts'
import { type Facts, idOf, textOf, textOrNull } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

const resultFields = ['competedAs', 'date', 'nation', 'team'] as const

type Athlete = Declared<'birthDate' | 'gender' | (typeof personFields)[number]>
type Result = Declared<'athlete' | (typeof resultFields)[number]>

/**
 * Who an athlete was on the day of each result, and for whom: a later name or nation rewrites none of them. A relay's
 * result carries the team's own.
 */
export const competitors = (slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'athletes',
      from: {
        athletes: { fields: ['birthDate', 'gender', ...personFields], on: 'id' },
        results: { fields: resultFields, on: ['athlete', 'members'] },
      },
      name: 'competitors',
    },
    slugs,
  )
    .gives(
      'results',
      'competitor',
      ofResult((row, athlete) =>
        athlete
          ? textOf(row.competedAs) || nameOn(athlete, textOf(row.date)) || null
          : textOrNull(row.team),
      ),
    )
    .gives(
      'results',
      'representing',
      ofResult((row, athlete) => nationOf(row, athlete) || null),
    )
    .gives(
      'results',
      'area',
      ofResult((row, athlete) =>
        areaOn(athlete ?? nobody, nationOf(row, athlete), textOf(row.date)),
      ),
    )
    .gives(
      'results',
      'birthYear',
      ofResult((_, athlete) => Number(textOf(athlete?.birthDate).slice(0, 4)) || null),
    )
    .gives(
      'results',
      'ageNote',
      ofResult((row, athlete) => ageNote(textOf(athlete?.birthDate), textOf(row.date))),
    )
    .gives(
      'results',
      'sex',
      ofResult((_, athlete) => textOrNull(athlete?.gender)),
    )

interface Rows {
  athletes: readonly Athlete[]
  results: readonly Result[]
}

const ofResult =
  (derive: (row: Result, athlete: Athlete | undefined) => unknown) =>
  ({ athletes, results }: Rows) =>
    each(results, (row) => derive(row, idOf(row.athlete) === null ? undefined : athletes[0]))

const nobody: Facts = {}

const nationOf = (row: Result, athlete: Athlete | undefined): string =>
  textOf(row.nation) || (athlete ? nationOn(athlete, textOf(row.date)) : '')
