import type { AdvanceRule, Competitor, Discipline } from '../../types.ts'
import { inRanking } from './inRanking.ts'
import { place } from './place.ts'
import { compareKeys, rankingKeys } from './rankingKey.ts'

/**
 * Q by place in the heat or by the standard, q by mark (TR 20.8, TR 25.11 to 25.15). Who is equal on
 * the last spot goes on too: the rules let both in where there is room, and people decide where not.
 */
export function advance(
  heats: readonly (readonly Competitor[])[],
  rule: AdvanceRule,
  discipline: Discipline,
): Map<string, 'Q' | 'q'> {
  const sure =
    rule.kind === 'heats'
      ? byPlace(heats, rule.places, discipline)
      : byStandard(heats, rule, discipline)
  const spots = rule.kind === 'heats' ? rule.best : Math.max(0, rule.best - sure.length)
  const others = heats.flat().filter((one) => valid(one) && !sure.includes(one.id))
  return new Map([
    ...sure.map((id): [string, 'Q'] => [id, 'Q']),
    ...byMark(others, spots, discipline).map((id): [string, 'q'] => [id, 'q']),
  ])
}

function byPlace(
  heats: readonly (readonly Competitor[])[],
  places: number,
  discipline: Discipline,
): string[] {
  return heats.flatMap((heat) =>
    [...place(heat, discipline).values()]
      .filter((placing) => placing.place !== null && placing.place <= places)
      .map((placing) => placing.id),
  )
}

function byStandard(
  heats: readonly (readonly Competitor[])[],
  { standard }: { standard: number },
  { better }: Discipline,
): string[] {
  const reached = (value: number) => (better === 'lower' ? value <= standard : value >= standard)
  return heats
    .flat()
    .filter((one) => valid(one) && reached(one.value ?? 0))
    .map((one) => one.id)
}

function byMark(others: readonly Competitor[], spots: number, discipline: Discipline): string[] {
  const keyed = [...rankingKeys(others, discipline)]
    .map(([id, key]) => ({ id, key }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
  const last = keyed[spots - 1]
  if (!last) return spots > 0 ? keyed.map(({ id }) => id) : []
  return keyed.filter(({ key }) => compareKeys(key, last.key) <= 0).map(({ id }) => id)
}

function valid(one: Competitor): boolean {
  return inRanking(one) && one.value !== null
}
