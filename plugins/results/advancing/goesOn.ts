import type { Declared, Derived } from '../../derived-fields/index.ts'
import { textOf } from '../facts/values.ts'
import type { Advancing } from './advancingOf.ts'

/** `Q` or `q` by the rule of the round; and whether the one that was given says the same. */
export function goesOn(
  row: Declared<'qualified'>,
  advancing: Advancing | null,
): Derived<'Q' | 'q' | null> {
  if (!advancing) return { value: null }
  const symbol =
    advancing.advancing.find(({ result }) => String(result) === String(row.id))?.symbol ?? null
  const given = textOf(row.qualified)
  const because = [
    symbol && `${symbol} by the rule: ${advancing.rule}`,
    disagreement(symbol, given, advancing),
  ]
    .filter(Boolean)
    .join('; ')
  return { because: because || null, value: symbol }
}

/** The referee, the jury and a draw decide what no rule does (CR 25.4). */
function disagreement(
  symbol: null | string,
  given: string,
  { final, rule }: Advancing,
): null | string {
  if (!final || given === (symbol ?? '') || !['', 'Q', 'q'].includes(given)) return null
  if (given === '') return null
  return symbol ? `given as ${given}` : `Given as ${given}, which the rule does not give: ${rule}`
}
