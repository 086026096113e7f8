import { fault, type Fault } from '../../../plugins/results/index.ts'
import { qualifyingSymbols, type Status, wordOf } from '../../../plugins/results/sports/closed.ts'
import { asText } from '../../truth/readers/asText.ts'
import type { ResultEntry } from '../Sheet.ts'
import type { ImportedRow } from './source.ts'
import { isUntimed } from './toElsewhere.ts'

type Facts = Pick<ResultEntry['facts'], 'mark' | 'qualified' | 'reactionTimeMs' | 'status'>

/**
 * The fields of a row that have a form of their own, and what stands in them in no such form.
 *
 * @param status null where the row tells none: missing is not bad, and whether its mark is one the checks say
 */
export function rowFields(
  { bestPerformance, qualified, reactiontime }: ImportedRow,
  status: null | Status,
): { facts: Facts; unread: Fault[] } {
  const [mark, symbol, seconds] = [bestPerformance, qualified, reactiontime].map(asText) as [
    string,
    string,
    string,
  ]
  const goesOn = wordOf(qualifyingSymbols, symbol) ?? null
  const reaction = seconds === '' ? null : Math.round(Number(seconds) * 1000)
  const timed = reaction === null || Number.isFinite(reaction)
  return {
    facts: {
      mark: (status ?? 'OK') === 'OK' && !isUntimed(mark) ? mark || null : null,
      qualified: goesOn,
      reactionTimeMs: timed ? reaction : null,
      status: status ?? 'OK',
    },
    unread: [
      ...(symbol !== '' && !goesOn
        ? [fault('qualified', symbol, `one of ${qualifyingSymbols.join(', ')}`)]
        : []),
      ...(timed ? [] : [fault('reactionTimeMs', seconds, 'seconds such as 0.158')]),
    ],
  }
}
