import type { Declared, Derived, DocID } from '../../derived-fields/index.ts'
import type { EventFacts } from '../derivations/eventOf.ts'
import { isReleased } from '../facts/isReleased.ts'
import { textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import { type AttemptField, attemptOf } from './attemptOf.ts'
import { isOpenTo, type OpenField } from './isOpenTo.ts'
import { openOf, type RecordField, recordOf } from './recordOf.ts'

type Claiming = Declared<'released' | OpenField | AttemptField>

/**
 * Which records at stake each result may have broken: those whose best mark from elsewhere, up to that day, it beats or
 * equals, and open ones. What kept one that is good enough from breaking any is said. Whether it did, the record's
 * history knows, which sees the claims of all events in the order they happened.
 */
export function claimsOf(
  rows: readonly Claiming[],
  { row: event }: EventFacts,
  atStake: readonly Declared<RecordField>[],
  sport: Sport,
): Map<DocID, Derived> {
  const records = atStake.flatMap((row) => {
    const record = recordOf(row, sport)
    return record ? [{ id: row.id, record }] : []
  })
  const derivedOf = (row: Claiming): Derived => {
    const performance = records.length > 0 && isReleased(row) ? attemptOf(row, sport) : null
    if (!performance) return { because: null, value: [] }
    const open = records.filter(({ record }) => isOpenTo(row, textOf(event.ageGroup), record))
    const claimed = open.filter(
      ({ record }) => sport.records(performance, record.marks, openOf(record)).length > 0,
    )
    const reasons = open.flatMap(
      ({ record }) => sport.barred(performance, record.marks)?.because ?? [],
    )
    return {
      because: [...new Set(reasons)].join('; ') || null,
      value: claimed.map(({ id }) => id),
    }
  }
  return new Map(rows.map((row) => [row.id, derivedOf(row)]))
}
