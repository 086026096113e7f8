/** Percent of a chart's height that a name takes. */
const HEIGHT = 6.5
const FOOT = 97

/**
 * Moves names at the ends of lines apart, no further than they must: in the order of their places, downward, and up
 * again where the foot is reached. `null` has no name and takes no room.
 */
export function apart(places: readonly (null | number)[]): (null | number)[] {
  const named = places
    .flatMap((place, index) => (place === null ? [] : [{ index, place }]))
    .sort((a, b) => a.place - b.place)
  let above = -Infinity
  for (const name of named) above = name.place = Math.max(name.place, above + HEIGHT)
  let below = FOOT + HEIGHT
  for (const name of named.toReversed()) below = name.place = Math.min(name.place, below - HEIGHT)
  const moved = new Map(named.map(({ index, place }) => [index, place]))
  return places.map((_, index) => moved.get(index) ?? null)
}
