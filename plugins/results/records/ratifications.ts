import { idOf, rowsOf, textOf, textOrNull } from '../facts/values.ts'

/** What became of a mark (CR 31). */
export interface Decision {
  by: null | string
  date: null | string
  decision: 'ratified' | 'refused'
}

/** By the id of the result; of several for one result the last counts. */
export const decisionsOf = (ratifications: unknown): Map<string, Decision> =>
  new Map(
    rowsOf(ratifications).map(({ by, date, decision, result }): [string, Decision] => [
      String(idOf(result)),
      {
        by: textOrNull(by),
        date: textOrNull(date),
        decision: textOf(decision) === 'refused' ? 'refused' : 'ratified',
      },
    ]),
  )
