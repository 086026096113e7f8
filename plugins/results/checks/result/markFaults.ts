import type { Fault } from '../../types.ts'
import { uncapitalised } from '../../facts/uncapitalised.ts'
import { type Facts, textOf } from '../../facts/values.ts'
import type { Setting } from './Setting.ts'

/** A mark that is not one, or a time for a jump. */
export function markFaults({ mark }: Facts, { discipline, sport }: Setting): Fault[] {
  if (textOf(mark) === '') return []
  const read = sport.readMark(textOf(mark), discipline)
  if (read.ok) return []
  return [
    {
      expected: `${read.expected} in the ${uncapitalised(discipline.name)}`,
      path: 'mark',
      read: read.read,
    },
  ]
}
