import type { KeyedDerivation, Row, Rows } from '../../derived-fields/index.ts'
import { ageNote } from '../facts/ageNote.ts'
import { areaOn, nameOn, nationOn, personFields } from '../facts/personOf.ts'
import { idOf, textOf, textOrNull } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/**
 * Who an athlete was on the day of each result, and for whom: a later name or nation rewrites none of them. A relay's
 * result carries the team's own.
 */
export function competitors({ athletes, results }: ResultsCollections): KeyedDerivation {
  const ofResult = (field: string, derive: (row: Row, athlete: Row | undefined) => unknown) => ({
    derive: (rows: Rows) =>
      each(rows[results], (row) =>
        derive(row, idOf(row.athlete) === null ? undefined : rows[athletes]?.[0]),
      ),
    field,
    target: results,
  })
  const nationOf = (row: Row, athlete: Row | undefined): string =>
    textOf(row.nation) || (athlete ? nationOn(athlete, textOf(row.date)) : '')

  return {
    by: athletes,
    fields: [
      ofResult('competitor', (row, athlete) =>
        athlete
          ? textOf(row.competedAs) || nameOn(athlete, textOf(row.date)) || null
          : textOrNull(row.team),
      ),
      ofResult('representing', (row, athlete) => nationOf(row, athlete) || null),
      ofResult('area', (row, athlete) =>
        areaOn(athlete ?? {}, nationOf(row, athlete), textOf(row.date)),
      ),
      ofResult('birthYear', (_, athlete) => Number(textOf(athlete?.birthDate).slice(0, 4)) || null),
      ofResult('ageNote', (row, athlete) => ageNote(textOf(athlete?.birthDate), textOf(row.date))),
      ofResult('sex', (_, athlete) => textOrNull(athlete?.gender)),
    ],
    from: {
      [athletes]: { fields: ['birthDate', 'gender', ...personFields], on: 'id' },
      [results]: {
        fields: ['competedAs', 'date', 'nation', 'team'],
        on: ['athlete', 'members'],
      },
    },
    kind: 'keyed',
    name: 'competitors',
  }
}
