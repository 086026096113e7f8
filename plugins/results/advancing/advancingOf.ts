import type { DocID, Row } from '../../derived-fields/index.ts'
import { type ID, groupOf, idOf, textOf } from '../facts/values.ts'
import type { AdvanceRule, Competitor, Sport } from '../sports/types.ts'
import { ruleOf } from './ruleOf.ts'

/** Who goes on from one heat, as stored in `events.advancing`; null while there is no rule, or no more to say yet. */
export interface Advancing {
  advancing: { result: ID | string; symbol: 'Q' | 'q' }[]
  /** Every heat of the round is over, so that nobody else can go on. */
  final: boolean
  rule: string
}

/** The heats of a competition with who goes on from each. The heats of a round are judged together. */
export function advancingOf(events: readonly Row[], sport: Sport): Map<DocID, Advancing> {
  const rounds = new Map<string, Row[]>()
  for (const event of events.filter(isHeat))
    rounds.set(roundKey(event), [...(rounds.get(roundKey(event)) ?? []), event])
  return new Map([...rounds.values()].flatMap((heats) => [...ofRound(heats, sport)]))
}

function ofRound(heats: readonly Row[], sport: Sport): Map<DocID, Advancing> {
  const discipline = sport.discipline(textOf(heats[0]?.discipline))
  const rule = discipline && agreed(heats.flatMap((heat) => ruleOf(heat, discipline, sport) ?? []))
  if (!rule) return new Map()
  const over = heats.filter(isOver)
  const final = over.length === heats.length
  const symbols = sport.advance(over.map(standingsOf), rule, discipline)
  return new Map(
    heats.map((heat) => [
      heat.id,
      {
        advancing: (isOver(heat) ? standingsOf(heat) : []).flatMap(({ id }) => {
          const symbol = symbols.get(id)
          // Who goes on by mark is known when all have run.
          return symbol === 'Q' || (symbol && final) ? [{ result: id, symbol }] : []
        }),
        final,
        rule: inWords(rule, textOf(groupOf(heats[0]?.advance).standard)),
      },
    ]),
  )
}

const isHeat = (event: Row): boolean =>
  textOf(event.round) !== 'final' && idOf(event.combinedEvent) === null

const roundKey = ({ ageGroup, contest, round }: Row): string =>
  [contest, ageGroup, round].map(textOf).join(' ')

/** One rule for all heats; heats that contradict each other have none. */
function agreed(rules: readonly AdvanceRule[]): AdvanceRule | null {
  const [first] = rules
  const same = rules.every((rule) => JSON.stringify(rule) === JSON.stringify(first))
  return first && same ? first : null
}

/** Nobody is still to come. */
const isOver = (heat: Row): boolean =>
  textOf(heat.status) !== 'live' &&
  standingsOf(heat).length > 0 &&
  standingsOf(heat).every(({ status, value }) => status !== 'OK' || value !== null)

/** The field is derived, so its shape is ours. */
const standingsOf = ({ standings }: Row): Competitor[] =>
  Array.isArray(standings) ? (standings as Competitor[]) : []

function inWords(rule: AdvanceRule, standard: string): string {
  if (rule.kind === 'standard') return `${standard}, or the best ${rule.best}`
  return [
    rule.places > 0 && `the first ${rule.places} of each heat`,
    rule.best > 0 && `the best ${rule.best}${rule.places > 0 ? ' of the others' : ''}`,
  ]
    .filter(Boolean)
    .join(' and ')
}
