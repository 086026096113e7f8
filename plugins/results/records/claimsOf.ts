import type { Declared, Derived, DocID } from '../../derived-fields/index.ts'
import { each } from '../derivations/each.ts'
import type { EventFacts } from '../derivations/eventOf.ts'
import { isReleased } from '../facts/isReleased.ts'
import { type PerformanceField, performanceOf } from '../facts/performanceOf.ts'
import { textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import { isOpenTo, type OpenField } from './isOpenTo.ts'
import { type RecordField, recordOf } from './recordOf.ts'

type Claiming = Declared<'released' | OpenField | PerformanceField>

/**
 * Which records at stake each result may have broken: those whose best mark from elsewhere, up to that day, it beats or
 * equals. Whether it did, the record's history knows, which sees the claims of all events in the order they happened.
 */
export function claimsOf(
  rows: readonly Claiming[],
  { row: event }: EventFacts,
  atStake: readonly Declared<RecordField>[],
  sport: Sport,
): Map<DocID, Derived> {
  const records = atStake.map((row) => ({ id: row.id, record: recordOf(row, sport) }))
  return each(rows, (row) => {
    const performance = records.length > 0 && isReleased(row) ? performanceOf(row, sport) : null
    if (!performance) return []
    return records
      .filter(
        ({ record }) =>
          record &&
          isOpenTo(row, textOf(event.ageGroup), record) &&
          sport.records(performance, record.marks).length > 0,
      )
      .map(({ id }) => id)
  })
}
