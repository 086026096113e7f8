import type { Declared, DocID } from '../../derived-fields/index.ts'
import { groupOf, type Has, idOf, numberOf, textOf } from '../facts/values.ts'

/** How the heats of a round send competitors on, as stored in `events.roundRule`. */
export interface RoundRule {
  best: null | number
  places: null | number
  /** As printed. */
  standard: null | string
  /** Heats that say something else: their numbers, or names. */
  otherwise: string[]
}

type Heat = Declared<'ageGroup' | 'combinedEvent' | 'contest' | 'round'>
type Saying = Declared<'advance' | 'heat' | 'name'>

/**
 * The rule of the round for each heat: what most of its heats say, of as many the first. A heat that says nothing has the
 * rule of the others; null where no heat says one.
 */
export function roundRules(events: readonly (Heat & Saying)[]): Map<DocID, RoundRule> {
  return new Map(
    roundsIn(events).flatMap((heats) => {
      const rule = ruleOfMost(heats.toSorted(byNumber))
      return rule ? heats.map(({ id }): [DocID, RoundRule] => [id, rule]) : []
    }),
  )
}

/** The rounds that send somebody on, each as its heats. */
export function roundsIn<H extends Heat>(events: readonly H[]): H[][] {
  const rounds = new Map<string, H[]>()
  for (const event of events.filter(isHeat)) {
    const key = [event.contest, event.ageGroup, event.round].map(textOf).join(' ')
    rounds.set(key, [...(rounds.get(key) ?? []), event])
  }
  return [...rounds.values()]
}

function ruleOfMost(heats: readonly Saying[]): null | RoundRule {
  const said = heats.flatMap((heat) => {
    const rule = saidBy(heat)
    return rule ? [{ heat, key: JSON.stringify(rule), rule }] : []
  })
  const count = (key: string) => said.filter((one) => one.key === key).length
  const most = said.reduce<(typeof said)[number] | null>(
    (best, one) => (best && count(best.key) >= count(one.key) ? best : one),
    null,
  )
  return (
    most && {
      ...most.rule,
      otherwise: said
        .filter(({ key }) => key !== most.key)
        .map(({ heat }) => numberOf(heat.heat)?.toString() ?? textOf(heat.name)),
    }
  )
}

function saidBy({ advance }: Has<'advance'>): null | Omit<RoundRule, 'otherwise'> {
  const { best, places, standard } = groupOf(advance)
  const rule = {
    best: numberOf(best),
    places: numberOf(places),
    standard: textOf(standard) || null,
  }
  return rule.best === null && rule.places === null && rule.standard === null ? null : rule
}

const isHeat = (event: Heat): boolean =>
  textOf(event.round) !== 'final' && idOf(event.combinedEvent) === null

export const byNumber = (a: Declared<'heat'>, b: Declared<'heat'>): number =>
  (numberOf(a.heat) ?? LAST) - (numberOf(b.heat) ?? LAST) ||
  String(a.id).localeCompare(String(b.id), 'en', { numeric: true })

/** A heat without a number comes behind all others. */
const LAST = Number.MAX_SAFE_INTEGER
