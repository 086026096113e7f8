import type { Fault } from '../../types.ts'
import { type Facts, textOf } from '../../facts/values.ts'
import type { Setting } from './Setting.ts'

/** A wind that is none, or one where wind is not measured. */
export function windFaults({ wind }: Facts, { discipline, sport }: Setting): Fault[] {
  const read = sport.readWind(textOf(wind), discipline)
  return read.ok ? [] : [{ expected: read.expected, path: 'wind', read: read.read }]
}
