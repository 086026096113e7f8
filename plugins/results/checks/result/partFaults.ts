import type { Fault } from '../../types.ts'
import { statusSpellings } from '../../sports/closed.ts'
import { uncapitalised } from '../../facts/uncapitalised.ts'
import { type Facts, numberOf, rowsOf, textOf } from '../../facts/values.ts'
import { counted, fault } from '../simple.ts'
import type { Setting } from './Setting.ts'
import { windFaults } from './windFaults.ts'

/** Stands for a mark in a part that was not completed. */
const noMark = (text: string) => text in statusSpellings

/** The parts of a combined event: its own disciplines, once each, with readable marks that add up. */
export function partFaults({ mark, parts }: Facts, setting: Setting): Fault[] {
  const { discipline } = setting
  const rows = rowsOf(parts)
  if (rows.length === 0) return []
  if (discipline.kind !== 'combined')
    return [fault('parts', counted(rows), `none in the ${uncapitalised(discipline.name)}`)]
  const seen = new Set<string>()
  const faults = rows.flatMap((row, index) => onePart(row, `parts.${index}`, seen, setting))
  return faults.length > 0 ? faults : sumFaults(textOf(mark), rows, discipline.parts.length)
}

function onePart(row: Facts, path: string, seen: Set<string>, setting: Setting): Fault[] {
  const { discipline, sex = null, sport } = setting
  const code = textOf(row.discipline)
  const known = sport.discipline(code)
  const [base = code] = code.split('-')
  if (!known || !sport.isPart(code, discipline, sex) || seen.has(base)) {
    const parts = sport.partsOf(discipline, sex).join(', ')
    return [fault(`${path}.discipline`, code, `one of ${parts}, once each`)]
  }
  seen.add(base)
  const text = textOf(row.mark)
  const read = text === '' || noMark(text) ? null : sport.readMark(text, known)
  return [
    ...(read && !read.ok
      ? [{ expected: read.expected, path: `${path}.mark`, read: read.read }]
      : []),
    ...windFaults(row, { ...setting, discipline: known }).map((one) => ({
      ...one,
      path: `${path}.wind`,
    })),
  ]
}

/** The points of all parts make the score; of some, they prove nothing. */
function sumFaults(mark: string, rows: Facts[], count: number): Fault[] {
  const points = rows.map((row) => numberOf(row.points))
  if (mark === '' || rows.length < count || points.includes(null)) return []
  const sum = points.reduce<number>((total, one) => total + (one ?? 0), 0)
  return sum === Number(mark) ? [] : [fault('mark', mark, `the sum of the parts, ${sum}`)]
}
