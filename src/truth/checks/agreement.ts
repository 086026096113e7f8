import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Discipline } from '../../../plugins/results/sports/types.ts'
import type { PublishedEvent } from '../readers/readEvent.ts'
import type { PublishedRow } from '../readers/readRow.ts'
import { publishedPlaces } from './publishedPlaces.ts'
import { possibleWithTriesLeftOut } from './triesLeftOut.ts'

/** How a published rank agrees with the rules. */
export type Agreement =
  | 'marks and series'
  | 'photo finish'
  | 'equal series told apart'
  | 'tries left out'
  | 'groups listed one after the other'
  | 'place of a disqualified kept free'

/** How a published rank cannot be right, whatever the rules say: the source contradicts itself. */
export type Contradiction =
  | 'ranks do not count through'
  | 'further marks say the reverse'
  | 'out of its place among the others'

export interface Verdict {
  /** Place from marks and series alone. */
  ours: number | null
  how: Agreement | Contradiction | null
}

type Verdicts = Map<PublishedRow, Verdict>
type Places = ReadonlyMap<PublishedRow, number | null>

/**
 * Compares the published ranks of an event with those that marks and series give, the official ones
 * hidden. What is published can hold less than the officials knew; then it must at least be possible.
 */
export function agreement(event: PublishedEvent, discipline: Discipline, lossy: boolean): Verdicts {
  const verdicts = judged(event, discipline, lossy)
  for (const [row, verdict] of verdicts) {
    const { ours } = verdict
    if (verdict.how !== null || ours === null || !isFarOff(row.rank, ours)) continue
    const without = event.rows.filter((one) => one !== row)
    const moved = event.rows.map((one) => (one === row ? { ...row, rank: ours } : one))
    for (const rows of [without, moved]) {
      const others = judged({ ...event, rows }, discipline, lossy)
      const left = [...others].filter(([one]) => without.includes(one))
      if (left.some(([one, { how }]) => how === null && one.competitor.value !== null)) continue
      const settled = new Map(left)
      return mapped(verdicts, (one, how) =>
        one === row ? 'out of its place among the others' : (how ?? settled.get(one)?.how ?? null),
      )
    }
  }
  return verdicts
}

/** No rule that tells neighbours apart makes a rank that far off; without any, its row was left out. */
const isFarOff = (rank: number | null, ours: number): boolean =>
  rank === null || Math.abs(rank - ours) > 1

function judged({ rows, round }: PublishedEvent, discipline: Discipline, lossy: boolean): Verdicts {
  const { places, keptFree, impossible } = publishedPlaces(rows)
  const verdicts = compared(rows, discipline, round.partOf !== null, lossy, places)
  return mapped(verdicts, (row, how) => {
    if (how === null) return null
    if (impossible.has(row)) return 'ranks do not count through'
    return keptFree.has(row) && how === 'marks and series'
      ? 'place of a disqualified kept free'
      : how
  })
}

function compared(
  rows: readonly PublishedRow[],
  discipline: Discipline,
  inGroupsPerhaps: boolean,
  lossy: boolean,
  places: Places,
): Verdicts {
  const direct = byMarks(rows, discipline, places)
  const hows = [...direct.values()].map(({ how }) => how)
  const replaced = (by: Agreement) =>
    mapped(direct, (_, how) => (how === 'marks and series' ? how : by))
  const doubtful = hows.some((how) => how !== 'marks and series')
  if (doubtful && lossy && discipline.kind === 'vertical') {
    return possibleWithTriesLeftOut(rows, discipline) ? replaced('tries left out') : direct
  }
  return inGroupsPerhaps && hows.includes(null) && inGroups(rows, discipline, places)
    ? replaced('groups listed one after the other')
    : direct
}

function mapped(
  verdicts: Verdicts,
  change: (row: PublishedRow, how: Verdict['how']) => Verdict['how'],
): Verdicts {
  return new Map(
    [...verdicts].map(([row, { ours, how }]) => [row, { ours, how: change(row, how) }]),
  )
}

function byMarks(
  rows: readonly PublishedRow[],
  discipline: Discipline,
  places: Places,
  offset = 0,
): Verdicts {
  const placings = athletics.place(
    rows.map((row) => row.competitor),
    discipline,
  )
  const placeOf = (row: PublishedRow) => placings.get(row.competitor.id)?.place ?? null
  const published = (row: PublishedRow) => {
    const place = places.get(row) ?? null
    return place === null ? null : place - offset
  }
  return new Map(
    rows.map((row): [PublishedRow, Verdict] => {
      const ours = placeOf(row)
      if (ours === published(row)) return [row, { ours, how: 'marks and series' }]
      if (ours === null) return [row, { ours, how: null }]
      const tied = rows.filter((one) => placeOf(one) === ours)
      if (fills(tied.map(published), ours)) return [row, { ours, how: apart(discipline) }]
      const { value } = row.competitor
      const equal = rows.filter((one) => placeOf(one) !== null && one.competitor.value === value)
      const first = Math.min(...equal.map((one) => placeOf(one) ?? Infinity))
      const reverse = discipline.unit === 'mm' && fills(equal.map(published), first)
      return [row, { ours, how: reverse ? 'further marks say the reverse' : null }]
    }),
  )
}

/** Published ranks that fill the places of a tie, such as 3 and 4 of two who are equal third. */
function fills(ranks: readonly (number | null)[], place: number): boolean {
  const sorted = ranks.map((rank) => rank ?? 0).sort((a, b) => a - b)
  return sorted[0] === place && sorted.every((rank) => rank >= place && rank < place + ranks.length)
}

function apart({ unit }: Discipline): Agreement {
  return unit === 'ms' ? 'photo finish' : 'equal series told apart'
}

/** Parts of a combined event are held in groups; some files number the second on from the first. */
function inGroups(rows: readonly PublishedRow[], discipline: Discipline, places: Places): boolean {
  const ranked = rows
    .filter((row) => row.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const sign = discipline.better === 'lower' ? 1 : -1
  const value = (row: PublishedRow | undefined) => (row?.competitor.value ?? 0) * sign
  const starts = ranked.flatMap((row, i) => (i > 0 && value(row) < value(ranked[i - 1]) ? [i] : []))
  const [start] = starts
  if (start === undefined || starts.length > 1) return false
  return [
    byMarks(ranked.slice(0, start), discipline, places),
    byMarks(ranked.slice(start), discipline, places, start),
  ].every((group) => [...group.values()].every(({ how }) => how !== null))
}
