import type { Discipline, Read } from '../../sports/types.ts'
import type { Fault } from '../../types.ts'
import { uncapitalised } from '../../facts/uncapitalised.ts'
import { type Facts, rowsOf, textOf } from '../../facts/values.ts'
import { counted, fault } from '../simple.ts'
import type { Setting } from './Setting.ts'

/** The series of a jump or throw, and the heights of a vertical jump: each only where it belongs, each cell readable. */
export const trialFaults = (result: Facts, setting: Setting): Fault[] => [
  ...seriesFaults(rowsOf(result.series), setting),
  ...heightFaults(rowsOf(result.heights), setting),
]

function seriesFaults(rows: Facts[], { discipline, sport }: Setting): Fault[] {
  if (rows.length > 0 && !['horizontal', 'throw'].includes(discipline.kind))
    return misplaced('series', rows, discipline)
  return rows.flatMap((row, index) => [
    ...refused(
      `series.${index}.attempt`,
      sport.readTrial({ text: textOf(row.attempt) }, discipline),
    ),
    ...refused(`series.${index}.wind`, sport.readWind(textOf(row.wind), discipline)),
  ])
}

function heightFaults(rows: Facts[], { discipline, sport }: Setting): Fault[] {
  if (rows.length > 0 && discipline.kind !== 'vertical')
    return misplaced('heights', rows, discipline)
  return rows.flatMap((row, index) => {
    const height = sport.readMark(textOf(row.height), discipline)
    if (!height.ok) return refused(`heights.${index}.height`, height)
    const text = textOf(row.attempts)
    return refused(
      `heights.${index}.attempts`,
      sport.readTrial({ height: height.value.value, text }, discipline),
    )
  })
}

const misplaced = (path: string, rows: Facts[], { name }: Discipline): Fault[] => [
  fault(path, counted(rows), `none in the ${uncapitalised(name)}`),
]

const refused = (path: string, read: Read<unknown>): Fault[] =>
  read.ok ? [] : [{ expected: read.expected, path, read: read.read }]
