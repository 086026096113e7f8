import type { Competitor } from '../../types.ts'
import { inRanking } from './inRanking.ts'
import { compareKeys, type RankingKey } from './rankingKey.ts'

/** Who shares a place. */
interface Block {
  ids: readonly string[]
  /** The best among them; null where nobody has a mark. */
  key: RankingKey | null
  /** How many more the place had in the official list: the disqualified, whose place is given up. */
  given: number
  /** Null for those ranked by their marks. */
  typed: number | null
}

interface Keys {
  /** Of those who stand in the ranking, and of the disqualified whose place stays empty. */
  ranked: ReadonlyMap<string, { key: RankingKey }>
  /** Of all others with a mark. */
  others: ReadonlyMap<string, RankingKey>
}

/**
 * The places to show. Official places order those who still count. The disqualified give theirs up and those behind
 * move up; where a place is held, because nobody has reallotted it yet, it stays empty. A gap that no disqualified
 * explains stays too, for a list need not be whole. Who has no official place among those who have takes the place of
 * the mark, behind an equal mark with one unless a place before it is free.
 */
export function standing(
  competitors: readonly Competitor[],
  keys: Keys,
): Map<string, number | null> {
  const blocks = official(competitors, keys)
  const loose = whoMayExplainGaps(competitors, keys, blocks)
  const unplaced = marked(competitors, keys)
  const shown = new Map<string, number>()
  // Where the places to show have got to, and where those of the official list.
  let next = 1
  let listed = 1
  const put = ({ ids }: Block, place: number) => {
    for (const id of ids) shown.set(id, place)
    next = place + ids.length
  }
  for (const block of blocks) {
    const typed = block.typed ?? listed
    let missing = Math.max(0, typed - listed)
    const ahead = loose.filter((key) => !key || !block.key || compareKeys(key, block.key) <= 0)
    while (unplaced[0] && goesBefore(unplaced[0], block, missing - ahead.length)) {
      missing = Math.max(0, missing - unplaced[0].ids.length)
      put(unplaced[0], next)
      unplaced.shift()
    }
    if (missing <= ahead.length) {
      for (const key of ahead.slice(0, missing)) loose.splice(loose.indexOf(key), 1)
      missing = 0
    }
    put(block, next + missing)
    listed = typed + block.ids.length + block.given
  }
  for (const block of unplaced) put(block, next)
  return new Map(
    competitors.map((one) => [one.id, inRanking(one) ? (shown.get(one.id) ?? null) : null]),
  )
}

/**
 * The disqualified of whom nobody has written down which place they had: each may have left one gap, as far ahead as
 * the mark was. One official place alone does not tell whether the list is whole, so that nothing is known of its gaps.
 */
function whoMayExplainGaps(
  competitors: readonly Competitor[],
  { others }: Keys,
  blocks: readonly Block[],
): (RankingKey | null)[] {
  const typed = blocks.reduce((sum, { ids, given }) => sum + ids.length + given, 0)
  if (typed < 2) return []
  return competitors
    .filter(({ held, place, status }) => status === 'DQ' && place === null && !held)
    .map(({ id }) => others.get(id) ?? null)
}

function goesBefore(one: Block, other: Block, room: number): boolean {
  if (!one.key || !other.key) return false
  const order = compareKeys(one.key, other.key)
  return order < 0 || (order === 0 && one.ids.length <= room)
}

/** Whether a competitor takes up a place: in the ranking, or disqualified with the place held. */
const takesPlace = (one: Competitor): boolean => inRanking(one) || isHeld(one)

export const isHeld = ({ held, status }: Competitor): boolean => status === 'DQ' && held === true

function official(competitors: readonly Competitor[], { ranked }: Keys): Block[] {
  const placed = competitors.filter(({ place }) => place !== null)
  const places = [...new Set(placed.map(({ place }) => place ?? 0))].sort((a, b) => a - b)
  return places.map((typed) => {
    const those = placed.filter(({ place }) => place === typed)
    const ids = those.filter(takesPlace).map(({ id }) => id)
    const keys = ids.flatMap((id) => {
      const found = ranked.get(id)
      return found ? [found.key] : []
    })
    return {
      given: those.length - ids.length,
      ids,
      key: keys.toSorted(compareKeys)[0] ?? null,
      typed,
    }
  })
}

/** Those without an official place, the best first; equal keys share a block. */
function marked(competitors: readonly Competitor[], { ranked }: Keys): Block[] {
  const sorted = competitors
    .filter(takesPlace)
    .flatMap(({ id, place }) => {
      const found = ranked.get(id)
      return place === null && found ? [{ id, key: found.key }] : []
    })
    .toSorted((a, b) => compareKeys(a.key, b.key))
  const blocks: (Block & { key: RankingKey; ids: string[] })[] = []
  for (const { id, key } of sorted) {
    const last = blocks.at(-1)
    if (last && compareKeys(last.key, key) === 0) last.ids.push(id)
    else blocks.push({ given: 0, ids: [id], key, typed: null })
  }
  return blocks
}
