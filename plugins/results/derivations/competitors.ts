import type { KeyedDerivation, Row, Rows } from '../../derived-fields/index.ts'
import { idOf, textOf, textOrNull } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** The name and nation beside each of an athlete's results. A relay's result carries the team's own. */
export function competitors({ athletes, results }: ResultsCollections): KeyedDerivation {
  const athlete = (rows: Rows, row: Row) =>
    idOf(row.athlete) === null ? undefined : rows[athletes]?.[0]
  return {
    by: athletes,
    fields: [
      {
        derive: (rows) =>
          each(rows[results], (row) => textOrNull(athlete(rows, row)?.name ?? row.team)),
        field: 'competitor',
        target: results,
      },
      {
        derive: (rows) =>
          each(
            rows[results],
            (row) => textOf(row.nation) || textOrNull(athlete(rows, row)?.nation),
          ),
        field: 'representing',
        target: results,
      },
      {
        derive: (rows) =>
          each(
            rows[results],
            (row) => Number(textOf(athlete(rows, row)?.birthDate).slice(0, 4)) || null,
          ),
        field: 'birthYear',
        target: results,
      },
      {
        derive: (rows) => each(rows[results], (row) => textOrNull(athlete(rows, row)?.gender)),
        field: 'sex',
        target: results,
      },
    ],
    from: {
      [athletes]: { fields: ['birthDate', 'gender', 'name', 'nation'], on: 'id' },
      [results]: { fields: ['nation', 'team'], on: ['athlete', 'members'] },
    },
    kind: 'keyed',
    name: 'competitors',
  }
}
