import type { Fault } from '../../types.ts'
import { uncapitalised } from '../../facts/uncapitalised.ts'
import { type Facts, numberOf, rowsOf, textOf } from '../../facts/values.ts'
import { counted, fault } from '../simple.ts'
import type { Setting } from './Setting.ts'

/** Splits are times on the way: distance and time both grow, and neither passes the finish. */
export function splitFaults({ splits }: Facts, { discipline, sport }: Setting): Fault[] {
  const rows = rowsOf(splits)
  if (rows.length > 0 && discipline.unit !== 'ms') {
    return [
      fault('splits', counted(rows), `none: the ${uncapitalised(discipline.name)} is not a race`),
    ]
  }
  let last = { metres: 0, time: 0 }
  return rows.flatMap((row, index) => {
    const metres = numberOf(row.metres)
    if (metres === null) return []
    const path = `splits.${index}`
    if (metres <= last.metres) return [fault(`${path}.metres`, metres, `more than ${last.metres}`)]
    if (discipline.metres !== null && metres > discipline.metres) {
      return [fault(`${path}.metres`, metres, `at most ${discipline.metres}`)]
    }
    const read = sport.readMark(textOf(row.time), { ...discipline, metres })
    if (!read.ok) return [{ expected: read.expected, path: `${path}.time`, read: read.read }]
    const earlier = last
    last = { metres, time: read.value.value }
    return last.time > earlier.time
      ? []
      : [fault(`${path}.time`, row.time, `a later time than at ${earlier.metres} m`)]
  })
}
