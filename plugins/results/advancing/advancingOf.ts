import type { Declared, DocID } from '../../derived-fields/index.ts'
import { groupOf, type ID, textOf } from '../facts/values.ts'
import type { AdvanceRule, Sport } from '../sports/types.ts'
import { type Heat, heatsOf } from './heatsOf.ts'
import { type RoundRule, roundsIn } from './roundRule.ts'
import { ruleOf } from './ruleOf.ts'

/** Who goes on from one heat, as stored in `events.advancing`; null while there is no rule, or no more to say yet. */
export interface Advancing {
  advancing: { result: ID | string; symbol: 'Q' | 'q' }[]
  /** Every heat of the round is over, so that nobody else can go on. */
  final: boolean
  rule: string
}

type Event = Declared<
  | 'ageGroup'
  | 'combinedEvent'
  | 'contest'
  | 'date'
  | 'discipline'
  | 'heat'
  | 'round'
  | 'roundRule'
  | 'standings'
  | 'status'
  | 'timeZone'
>

/** The heats of a competition with who goes on from each. The heats of a round are judged together. */
export const advancingOf = (events: readonly Event[], sport: Sport): Map<DocID, Advancing> =>
  new Map(roundsIn(events).flatMap((round) => [...ofRound(round, sport)]))

function ofRound(round: readonly Event[], sport: Sport): Map<DocID, Advancing> {
  const discipline = sport.discipline(textOf(round[0]?.discipline))
  const rule = discipline && round[0] && ruleOf(round[0], discipline, sport)
  if (!rule) return new Map()
  const heats = heatsOf(round)
  const symbols = sport.advance(
    heats.filter(({ marksAlone, over }) => over && !marksAlone).map(({ counting }) => counting),
    rule,
    discipline,
    {
      byMarkAlone: heats
        .filter(({ marksAlone, over }) => over && marksAlone)
        .map(({ counting }) => counting),
      toCome: heats.reduce(
        (sum, { counting, marksAlone, over }) => sum + (marksAlone && !over ? counting.length : 0),
        0,
      ),
    },
  )
  // Who goes on by mark is known when all have run, but for those who run again.
  const marksKnown = heats.every(({ marksAlone, over }) => over || marksAlone)
  const final = heats.every(({ over }) => over)
  const says = inWords(rule, groupOf(round[0]?.roundRule))
  return new Map(
    heats.map((heat) => [
      heat.row.id,
      { advancing: from(heat, symbols, marksKnown), final, rule: says },
    ]),
  )
}

const from = (
  { counting, over }: Heat,
  symbols: ReadonlyMap<string, 'Q' | 'q'>,
  marksKnown: boolean,
): Advancing['advancing'] =>
  (over ? counting : []).flatMap(({ id }) => {
    const symbol = symbols.get(id)
    return symbol === 'Q' || (symbol && marksKnown) ? [{ result: id, symbol }] : []
  })

function inWords(rule: AdvanceRule, said: Partial<RoundRule>): string {
  const words =
    rule.kind === 'standard'
      ? `${textOf(said.standard)}, or the best ${rule.best}`
      : [
          rule.places > 0 && `the first ${rule.places} of each heat`,
          rule.best > 0 && `the best ${rule.best}${rule.places > 0 ? ' of the others' : ''}`,
        ]
          .filter(Boolean)
          .join(' and ')
  const otherwise = said.otherwise ?? []
  return otherwise.length > 0 ? `${words} (not as heat ${otherwise.join(' and ')} says)` : words
}
