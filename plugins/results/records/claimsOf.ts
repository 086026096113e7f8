import type { Declared, Derived, DocID } from '../../derived-fields/index.ts'
import { each } from '../derivations/each.ts'
import type { EventFacts } from '../derivations/eventOf.ts'
import { isReleased } from '../facts/isReleased.ts'
import { textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import { type AttemptField, attemptOf } from './attemptOf.ts'
import { isOpenTo, type OpenField } from './isOpenTo.ts'
import { openOf, type RecordField, recordOf, type TypedRecord } from './recordOf.ts'

type Claiming = Declared<'released' | OpenField | AttemptField>

/**
 * Which records at stake each result may have broken: those whose best mark from elsewhere, up to that day, it beats or
 * equals, and open ones. Why it breaks none though it is good enough, is said. Whether it did, the record's history knows, which sees the claims of all events in the order they happened.
 */
export function claimsOf(
  rows: readonly Claiming[],
  { row: event }: EventFacts,
  atStake: readonly Declared<RecordField>[],
  sport: Sport,
): Map<DocID, Derived> {
  const records = atStake.map((row) => ({ id: row.id, record: recordOf(row, sport) }))
  const open = (row: Claiming): TypedRecord[] =>
    records.flatMap(({ record }) =>
      record && isOpenTo(row, textOf(event.ageGroup), record) ? [record] : [],
    )
  const attempt = (row: Claiming) =>
    records.length > 0 && isReleased(row) ? attemptOf(row, sport) : null
  return each(
    rows,
    (row) => {
      const performance = attempt(row)
      if (!performance) return []
      const claimed = open(row).filter(
        (record) => sport.records(performance, record.marks, openOf(record)).length > 0,
      )
      return records.flatMap(({ id, record }) => (record && claimed.includes(record) ? [id] : []))
    },
    (row) => {
      const performance = attempt(row)
      if (!performance) return null
      const reasons = open(row).flatMap(
        ({ marks }) => sport.barred(performance, marks)?.because ?? [],
      )
      return [...new Set(reasons)].join('; ') || null
    },
  )
}
