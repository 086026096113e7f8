import type { Competitor, Discipline, Placing } from '../../types.ts'
import { explain } from './explain.ts'
import { inRanking } from './inRanking.ts'
import { leadersOf } from './leadersOf.ts'
import { compareKeys, hasItsMark, type RankingKey, rankingKeys } from './rankingKey.ts'
import { isHeld, standing } from './standing.ts'

/**
 * Places of one event (or one heat). Official places order those who still count; what the marks say
 * stands beside them as `computed`, and a contradiction is reported, never hidden. DNS, DNF, DQ and NM
 * have no place, nor who is not ranked.
 */
export function place(
  competitors: readonly Competitor[],
  discipline: Discipline,
): Map<string, Placing> {
  const ranked = rank(competitors, discipline)
  const shown = standing(competitors, {
    others: rankingKeys(
      competitors.filter((one) => !ranked.has(one.id)),
      discipline,
    ),
    ranked,
  })
  const shared = counted([...shown.values()])
  const field = {
    discipline,
    shown,
    shared,
    leaders: leadersOf(competitors, shown),
    keys: new Map([...ranked].map(([id, { key }]) => [id, key])),
  }
  return new Map(
    competitors.map((one) => {
      const placed = shown.get(one.id) ?? null
      return [
        one.id,
        {
          id: one.id,
          place: placed,
          computed: isHeld(one) ? null : (ranked.get(one.id)?.computed ?? null),
          tied: placed !== null && (shared.get(placed) ?? 0) > 1,
          disagrees: disagrees(one, placed, ranked.get(one.id), discipline),
          because: explain(one, field) + moved(one, placed),
        },
      ]
    }),
  )
}

interface Ranked {
  key: RankingKey
  computed: number
  /** How many share the computed place. */
  sharing: number
  /** The series of one of them is not known. */
  undecided: boolean
}

function rank(competitors: readonly Competitor[], discipline: Discipline): Map<string, Ranked> {
  const those = competitors.filter((one) => inRanking(one) || isHeld(one))
  const keyed = [...rankingKeys(those, discipline)]
    .map(([id, key]) => ({ id, key }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
  const blocks: (typeof keyed)[] = []
  for (const one of keyed) {
    const block = blocks.at(-1)
    if (block?.[0] && compareKeys(block[0].key, one.key) === 0) block.push(one)
    else blocks.push([one])
  }
  const unknown = new Set(
    competitors.filter((one) => !hasItsMark(one, discipline)).map(({ id }) => id),
  )
  const ranked = new Map<string, Ranked>()
  for (const block of blocks) {
    const computed = ranked.size + 1
    const undecided = block.some(({ id }) => unknown.has(id))
    for (const { id, key } of block)
      ranked.set(id, { key, computed, sharing: block.length, undecided })
  }
  return ranked
}

/**
 * An official place within the places its tie covers is no contradiction where marks alone cannot
 * tell: a photo finish (TR 19.24), a jump-off for first place that was not recorded (TR 26.8.4), or a
 * field event without its series.
 */
function disagrees(
  one: Competitor,
  placed: number | null,
  ranked: Ranked | undefined,
  discipline: Discipline,
): boolean {
  if (one.place === null) return false
  // Who is disqualified keeps the place that is given up.
  if (!inRanking(one)) return one.status !== 'DQ'
  if (!ranked || placed === null) return false
  const undecided =
    discipline.better === 'lower' ||
    ranked.undecided ||
    (discipline.kind === 'vertical' && ranked.computed === 1)
  const last = ranked.computed + (undecided ? ranked.sharing - 1 : 0)
  return placed < ranked.computed || placed > last
}

/** An official place from which others push down or up is told, not hidden. */
function moved({ place: typed }: Competitor, placed: number | null): string {
  if (typed === null || placed === null || placed === typed) return ''
  return placed > typed ? `; its official place is ${typed}` : `; moved up from ${typed}`
}

function counted(places: readonly (number | null)[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const one of places) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
