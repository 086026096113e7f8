import type { QualifyingSymbol } from '../../sports/closed.ts'
import type { Fault } from '../../types.ts'
import { type Facts, textOf } from '../../facts/values.ts'
import { fault } from '../simple.ts'
import type { Setting } from './Setting.ts'

const decided: readonly string[] = ['qJ', 'qR'] satisfies readonly QualifyingSymbol[]

/** Only the referee and the jury can advance an athlete who did not finish (CR 18, 19 and 25.4). */
export function qualifiedFaults(
  { notRanked, qualified }: Facts,
  { round, status }: Setting,
): Fault[] {
  const symbol = textOf(qualified)
  if (symbol === '') return []
  if (round === 'final') return [fault('qualified', symbol, 'nothing: a final is the last round')]
  if (textOf(notRanked) !== '')
    return [fault('qualified', symbol, 'nothing: who is not ranked does not go on')]
  if (status === 'OK' || status === null || decided.includes(symbol)) return []
  return [fault('qualified', `${symbol} beside ${status}`, 'qR or qJ, or nothing')]
}
