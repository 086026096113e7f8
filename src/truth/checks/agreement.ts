import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Discipline } from '../../../plugins/results/sports/types.ts'
import type { PublishedEvent, PublishedRow } from '../readers/readEvent.ts'
import { possibleWithTriesLeftOut } from './triesLeftOut.ts'

/** How a published rank agrees with the rules; `null`: it does not. */
export type Agreement =
  | 'marks and series'
  | 'photo finish'
  | 'equal series told apart'
  | 'tries left out'
  | 'groups listed one after the other'

/**
 * Compares the published ranks of an event with those that marks and series give, the official ones
 * hidden. What is published can hold less than the officials knew; then it must at least be possible.
 */
export function agreement(
  event: PublishedEvent,
  lossy: boolean,
): Map<PublishedRow, Agreement | null> {
  const { discipline, rows, round } = event
  if (!discipline) return new Map(rows.map((row) => [row, null]))
  const direct = byMarks(rows, discipline)
  const doubtful = [...direct.values()].some((one) => one !== 'marks and series')
  if (doubtful && lossy && discipline.kind === 'vertical') {
    return possibleWithTriesLeftOut(rows, discipline) ? replaced(direct, 'tries left out') : direct
  }
  const wrong = [...direct.values()].includes(null)
  return wrong && round.partOf && inGroups(rows, discipline)
    ? replaced(direct, 'groups listed one after the other')
    : direct
}

function byMarks(rows: readonly PublishedRow[], discipline: Discipline, offset = 0) {
  const placings = athletics.place(
    rows.map((row) => row.competitor),
    discipline,
  )
  const placeOf = (row: PublishedRow) => placings.get(row.competitor.id)?.place ?? null
  const published = (row: PublishedRow) => (row.rank === null ? null : row.rank - offset)
  return new Map(
    rows.map((row): [PublishedRow, Agreement | null] => {
      const place = placeOf(row)
      if (place === published(row)) return [row, 'marks and series']
      if (place === null) return [row, null]
      const tied = rows.filter((one) => placeOf(one) === place).map(published)
      return [row, fills(tied, place) ? apart(discipline) : null]
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
function inGroups(rows: readonly PublishedRow[], discipline: Discipline): boolean {
  const ranked = rows
    .filter((row) => row.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const sign = discipline.better === 'lower' ? 1 : -1
  const value = (row: PublishedRow | undefined) => (row?.competitor.value ?? 0) * sign
  const starts = ranked.flatMap((row, i) => (i > 0 && value(row) < value(ranked[i - 1]) ? [i] : []))
  const [start] = starts
  if (start === undefined || starts.length > 1) return false
  return [
    byMarks(ranked.slice(0, start), discipline),
    byMarks(ranked.slice(start), discipline, start),
  ].every((group) => [...group.values()].every((one) => one !== null))
}

function replaced(
  direct: Map<PublishedRow, Agreement | null>,
  by: Agreement,
): Map<PublishedRow, Agreement | null> {
  return new Map([...direct].map(([row, one]) => [row, one === 'marks and series' ? one : by]))
}
