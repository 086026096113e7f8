import type { Competitor } from '../../types.ts'

/** Who others are measured against: one competitor with a mark from each of the two best places. */
export function leadersOf(
  competitors: readonly Competitor[],
  shown: Map<string, number | null>,
): Competitor[] {
  const placed = competitors.filter(({ id, value }) => value !== null && (shown.get(id) ?? 0) > 0)
  const at = ({ id }: Competitor) => shown.get(id) ?? 0
  const first = least(placed, at)
  const second = least(
    placed.filter((one) => !first || at(one) !== at(first)),
    at,
  )
  return [first, second].filter((one) => one !== undefined)
}

function least(some: readonly Competitor[], by: (one: Competitor) => number) {
  return some.reduce<Competitor | undefined>(
    (best, one) => (best && by(best) <= by(one) ? best : one),
    undefined,
  )
}
