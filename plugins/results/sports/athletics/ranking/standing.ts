import type { Competitor } from '../../types.ts'
import { inRanking } from './inRanking.ts'
import { compareKeys, type RankingKey } from './rankingKey.ts'

/** Who shares a place, with the best key among them; null where nobody has a mark. */
interface Block {
  ids: readonly string[]
  key: RankingKey | null
  /** Null for those ranked by their marks. */
  typed: number | null
}

type Keys = ReadonlyMap<string, { key: RankingKey }>

/**
 * The places to show. Official places order those who still count: a gap that the disqualified can have
 * left closes, any other stays (a list need not be whole). Who has no official place among those who have
 * takes the place of the mark, behind an equal mark with one unless a place before it is free.
 */
export function standing(
  competitors: readonly Competitor[],
  keys: Keys,
): Map<string, number | null> {
  const shown = new Map<string, number | null>(competitors.map(({ id }) => [id, null]))
  const given = competitors.filter(gaveUp).length
  const unplaced = marked(competitors, keys)
  let next = 1
  let closed = 0
  const put = ({ ids }: Block, place: number) => {
    for (const id of ids) shown.set(id, place)
    next = place + ids.length
  }
  for (const block of official(competitors, keys)) {
    while (unplaced[0] && goesBefore(unplaced[0], block, (block.typed ?? 0) - given - next)) {
      put(unplaced[0], next)
      unplaced.shift()
    }
    const typed = block.typed ?? next
    const place = typed - next <= given ? next : Math.max(next, typed - closed)
    closed = Math.max(0, typed - place)
    put(block, place)
  }
  for (const block of unplaced) put(block, next)
  return shown
}

/** A disqualified competitor gives the place up, whether or not it still stands there. */
const gaveUp = (one: Competitor): boolean =>
  one.status === 'DQ' || (!inRanking(one) && one.place !== null)

function goesBefore(one: Block, other: Block, room: number): boolean {
  if (!one.key || !other.key) return false
  const order = compareKeys(one.key, other.key)
  return order < 0 || (order === 0 && one.ids.length <= room)
}

function official(competitors: readonly Competitor[], keys: Keys): Block[] {
  const placed = competitors.filter((one) => inRanking(one) && one.place !== null)
  const places = [...new Set(placed.map(({ place }) => place ?? 0))].sort((a, b) => a - b)
  return places.map((typed) => {
    const ids = placed.filter(({ place }) => place === typed).map(({ id }) => id)
    const known = ids.flatMap((id) => {
      const found = keys.get(id)
      return found ? [found.key] : []
    })
    const key = known.toSorted(compareKeys)[0] ?? null
    return { ids, key, typed }
  })
}

/** Those without an official place, the best first; equal keys share a block. */
function marked(competitors: readonly Competitor[], keys: Keys): Block[] {
  const sorted = competitors
    .flatMap(({ id, place }) => {
      const found = keys.get(id)
      return place === null && found ? [{ id, key: found.key }] : []
    })
    .toSorted((a, b) => compareKeys(a.key, b.key))
  const blocks: (Block & { key: RankingKey; ids: string[] })[] = []
  for (const { id, key } of sorted) {
    const last = blocks.at(-1)
    if (last && compareKeys(last.key, key) === 0) last.ids.push(id)
    else blocks.push({ ids: [id], key, typed: null })
  }
  return blocks
}
