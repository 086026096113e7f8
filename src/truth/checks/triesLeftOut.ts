import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Discipline, Trial } from '../../../plugins/results/sports/types.ts'
import type { PublishedEvent } from '../readers/readEvent.ts'
import type { PublishedRow } from '../readers/readRow.ts'

/**
 * Of which competitions does the source leave tries out? Where it has no `XXO` and no `X-` among all
 * vertical jumps, it prints a clearance at the third try as `O`, and drops failures before a pass.
 */
export function competitionsThatLeaveTriesOut(events: readonly PublishedEvent[]): Set<string> {
  const cells = new Map<string, string[]>()
  for (const { competition, discipline, rows } of events) {
    if (discipline?.kind !== 'vertical') continue
    const tries = rows.flatMap((row) => row.competitor.series.map(({ text }) => text))
    cells.set(competition, [...(cells.get(competition) ?? []), ...tries])
  }
  return new Set([...cells].filter(([, tries]) => lossy(tries)).map(([competition]) => competition))
}

function lossy(tries: readonly string[]): boolean {
  return tries.includes('O') && !tries.some((cell) => /^(XXO|XX?-)$/i.test(cell))
}

/**
 * Can the published ranks of a vertical jump be right, if an `O` may be a clearance at the third try
 * and, when that is not enough, a height passed may hide failures? Takes, from first to last, the
 * least countback that each rank can have.
 */
export function possibleWithTriesLeftOut(
  rows: readonly PublishedRow[],
  discipline: Discipline,
): boolean {
  const heights = [
    ...new Set(rows.flatMap((row) => row.competitor.series.map((trial) => trial.height ?? 0))),
  ]
  return (
    orders(rows, (row) => possible(row, discipline, [])) ||
    orders(rows, (row) => possible(row, discipline, heights))
  )
}

function orders(rows: readonly PublishedRow[], options: (row: PublishedRow) => Key[]): boolean {
  const ranked = rows.filter((row) => row.rank !== null)
  let before: { height: number; key: Key } | null = null
  for (const rank of [...new Set(ranked.map((row) => row.rank ?? 0))].sort((a, b) => a - b)) {
    const sharing = ranked.filter((row) => row.rank === rank)
    const height = sharing[0]?.competitor.value ?? 0
    if (sharing.some((row) => row.competitor.value !== height)) return false
    if (before && height > before.height) return false
    const floor: Key | null = before?.height === height ? before.key : null
    const key = least(sharing.map(options), floor)
    if (!key) return false
    before = { height, key }
  }
  return true
}

/** Failures at the last height, failures in all. */
type Key = readonly [last: number, all: number]

/** The least countback open to everyone of a rank, and worse than the rank before. */
function least(options: readonly Key[][], floor: Key | null): Key | undefined {
  const [first = [], ...others] = options
  return first
    .filter((key) => !floor || compare(key, floor) > 0)
    .filter((key) => others.every((some) => some.some((other) => compare(key, other) === 0)))
    .sort(compare)[0]
}

function compare([last, all]: Key, [otherLast, otherAll]: Key): number {
  return last - otherLast || all - otherAll
}

/** Every countback that the printed tries allow; `heights` are those at which a pass may hide failures. */
function possible(
  { competitor: { series, value } }: PublishedRow,
  discipline: Discipline,
  heights: readonly number[],
): Key[] {
  const upTo = series.filter((trial) => (trial.height ?? 0) <= (value ?? 0))
  const passed = heights.filter(
    (height) => height < (value ?? 0) && upTo.every((trial) => trial.height !== height),
  )
  const bars = upTo.flatMap((trial) => bar(trial, discipline))
  const last = bars.at(-1)
  if (!last) return [[0, 0]]
  const sure = bars.reduce((sum, { failures }) => sum + failures, 0)
  const hidden = bars.slice(0, -1).filter(clearedAtOnce).length
  const lasts = clearedAtOnce(last) ? [0, 2] : [last.failures]
  return lasts.flatMap((failures) =>
    sums(hidden, passed.length).map((more): Key => [
      failures,
      sure - last.failures + failures + more,
    ]),
  )
}

/** Failures that may be hidden: two at each of some clearances, one or two at each of some passes. */
function sums(clearances: number, passes: number): number[] {
  const most = (clearances + passes) * 2
  return Array.from({ length: most + 1 }, (_, sum) => sum).filter(
    (sum) => passes > 0 || sum % 2 === 0,
  )
}

function bar(trial: Trial, discipline: Discipline) {
  const read = athletics.readTrial(trial, discipline)
  return read.ok && read.value.kind === 'bar' ? [read.value] : []
}

function clearedAtOnce({ cleared, failures }: { cleared: boolean; failures: number }): boolean {
  return cleared && failures === 0
}
