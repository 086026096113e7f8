import type { AdvanceRule, Competitor, Discipline, RunAgain } from '../../types.ts'
import { inRanking } from './inRanking.ts'
import { place } from './place.ts'
import { compareKeys, rankingKeys } from './rankingKey.ts'

/**
 * Q by place in the heat or by the standard, q by mark (TR 20.8, TR 25.11 to 25.15). Who is equal on
 * the last spot goes on too: the rules let both in where there is room, and people decide where not. In
 * one heat the photo finish has parted them already (TR 19.24).
 */
export function advance(
  heats: readonly (readonly Competitor[])[],
  rule: AdvanceRule,
  discipline: Discipline,
  { byMarkAlone = [], toCome = 0 }: RunAgain = {},
): Map<string, 'Q' | 'q'> {
  const all = [...heats, ...byMarkAlone].map((heat) => placed(heat, discipline))
  const sure = new Set(
    all
      .flatMap((heat, at) => (rule.kind === 'standard' || at < heats.length ? heat : []))
      .filter((one) => isSure(one, rule, discipline))
      .map(({ one }) => one.id),
  )
  const spots = rule.kind === 'heats' ? rule.best : Math.max(0, rule.best - sure.size)
  const others = all.flat().filter(({ one }) => valid(one) && !sure.has(one.id))
  return new Map([
    ...[...sure].map((id): [string, 'Q'] => [id, 'Q']),
    ...byMark(others, spots - toCome, discipline).map((id): [string, 'q'] => [id, 'q']),
  ])
}

interface Placed {
  heat: readonly Competitor[]
  one: Competitor
  /** In the heat. */
  place: number | null
}

function placed(heat: readonly Competitor[], discipline: Discipline): Placed[] {
  const placings = place(heat, discipline)
  return heat.map((one) => ({ heat, one, place: placings.get(one.id)?.place ?? null }))
}

function isSure({ one, place }: Placed, rule: AdvanceRule, { better }: Discipline): boolean {
  if (rule.kind === 'heats') return place !== null && place <= rule.places
  if (!valid(one) || one.value === null) return false
  return better === 'lower' ? one.value <= rule.standard : one.value >= rule.standard
}

/** All whom fewer are ahead of than there are spots. */
function byMark(others: readonly Placed[], spots: number, discipline: Discipline): string[] {
  const keys = rankingKeys(
    others.map(({ one }) => one),
    discipline,
  )
  const keyed = others
    .flatMap((other) => {
      const key = keys.get(other.one.id)
      return key ? [{ ...other, key }] : []
    })
    .toSorted((a, b) => compareKeys(a.key, b.key))
  const blocks: (typeof keyed)[] = []
  for (const one of keyed) {
    const last = blocks.at(-1)
    if (last?.[0] && compareKeys(last[0].key, one.key) === 0) last.push(one)
    else blocks.push([one])
  }
  let before = 0
  return blocks.flatMap((equal) => {
    const through = equal.filter((one) => before + partedFrom(one, equal) < spots)
    before += equal.length
    return through.map(({ one }) => one.id)
  })
}

/** How many of those with an equal mark were ahead in the same heat. */
const partedFrom = ({ heat, place }: Placed, equal: readonly Placed[]): number =>
  equal.filter((other) => other.heat === heat && (other.place ?? 0) < (place ?? 0)).length

function valid(one: Competitor): boolean {
  return inRanking(one) && one.value !== null
}
