import { groupOf, textOf } from '../facts/values.ts'
import type { Fault } from '../types.ts'
import { dayFaults, fault } from './simple.ts'

/** A history that is known since a day says which. */
export function historyFaults(path: string, history: unknown): Fault[] {
  const { extent, since } = groupOf(history)
  if (extent === 'since' && textOf(since) === '')
    return [fault(`${path}.since`, '', 'the day since when, such as 2020-01-01')]
  return dayFaults(`${path}.since`, since)
}
