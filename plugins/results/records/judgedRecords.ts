import type { Declared, Derived, DocID } from '../../derived-fields/index.ts'
import { each } from '../derivations/each.ts'
import type { EventFacts } from '../derivations/eventOf.ts'
import { isReleased } from '../facts/isReleased.ts'
import { textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import { type AttemptField, attemptOf } from './attemptOf.ts'
import { isOpenTo, type OpenField } from './isOpenTo.ts'
import { openOf, type RecordField, recordOf } from './recordOf.ts'

type Claiming = Declared<'released' | AttemptField | OpenField>

/**
 * The flags of the records at stake that each result could break and of which a mark is known that stood before, or none
 * can: whether it broke them is known here, and no source needs to be asked. Not where a reading is missing, which a source
 * has. `OR NR`; null for none.
 */
export function judgedRecords(
  rows: readonly Claiming[],
  { row: event }: EventFacts,
  atStake: readonly Declared<RecordField>[],
  sport: Sport,
): Map<DocID, Derived> {
  const records = atStake.flatMap((row) => recordOf(row, sport) ?? [])
  return each(rows, (row) => {
    if (!isReleased(row)) return null
    const performance = attemptOf(row, sport)
    const judged = records
      .filter(
        (record) =>
          openOf(record).length > 0 || record.marks.some(({ date }) => date <= textOf(row.date)),
      )
      .filter((record) => isOpenTo(row, textOf(event.ageGroup), record))
      .filter(({ marks }) => !performance || !sport.barred(performance, marks)?.missing)
    return [...new Set(judged.map(({ type }) => type))].sort().join(' ') || null
  })
}
