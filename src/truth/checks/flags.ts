import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { BestFlag, Performance } from '../../../plugins/results/sports/types.ts'
import type { Career } from '../readers/readCareer.ts'
import type { PublishedEvent } from '../readers/readEvent.ts'
import type { PublishedRow } from '../readers/readRow.ts'
import { type Check, type Miss, check } from './check.ts'
import { recognised } from './recognised.ts'
import { Tally } from './Tally.ts'

interface Result {
  row: PublishedRow
  event: PublishedEvent
}

interface Judged extends Result {
  ours: BestFlag | null
  /** All that the athlete did, as far as it is published. */
  history: readonly Performance[]
}

/** PB, =PB, SB, =SB of every result, from the career up to that moment. */
export function checkFlags(all: readonly PublishedEvent[], careers: Map<string, Career>): Check[] {
  const { events, notes } = recognised(all)
  const without = new Tally()
  const judged = resultsByAthlete(events).flatMap(([athlete, results]) => {
    const career = careers.get(athlete)
    if (career) return judge(career, results)
    without.add(results[0]?.row.name ?? athlete, results.length)
    return []
  })
  const published = judged.filter(({ row }) => row.flag !== null)
  const lost = published.filter(({ row, ours }) => ours?.flag !== row.flag)
  const unflagged = judged.filter(({ row }) => row.flag === null)
  const invented = unflagged.filter(({ ours }) => ours !== null)
  return [
    check('PB and SB flags, as published', 0.999, {
      compared: published.length,
      misses: lost.filter((one) => !unmatched(one)).map(miss),
      contradictions: lost.filter(unmatched).map(miss),
      notes: [...notes, ...without.note('no career of these athletes, results not compared')],
    }),
    check('results without a flag, no false ones', 0.999, {
      compared: unflagged.length,
      misses: invented.map(miss),
    }),
  ]
}

function resultsByAthlete(events: readonly PublishedEvent[]): [athlete: string, Result[]][] {
  const byAthlete = new Map<string, Result[]>()
  for (const event of events) {
    for (const row of event.rows) {
      const results = byAthlete.get(row.athlete)
      if (results) results.push({ row, event })
      else byAthlete.set(row.athlete, [{ row, event }])
    }
  }
  return [...byAthlete]
}

function judge(career: Career, results: readonly Result[]): Judged[] {
  const history = historyOf(career, results)
  const flags = athletics.flags(history)
  return results.map((one) => ({
    ...one,
    history,
    ours: flags.get(one.row.performance.id)?.[0] ?? null,
  }))
}

/**
 * The career, its rows of these results replaced by the results with their series. Rows of the same
 * competition that the file does not have, such as a long jump in the heptathlon, stay.
 */
function historyOf({ rows }: Career, results: readonly Result[]): Performance[] {
  const keyOf = (competition: string | null, { discipline, value }: Performance) =>
    `${competition} ${discipline} ${value}`
  const here = new Set(results.map(({ event, row }) => keyOf(event.competition, row.performance)))
  const others = rows.filter(
    ({ competition, performance }) => !here.has(keyOf(competition, performance)),
  )
  return [...others, ...results.map(({ row }) => row)].map(({ performance }) => performance)
}

/** An equal best needs an equal mark before it; there is none, whatever counts and whatever does not. */
function unmatched({ row: { flag, performance }, history }: Judged): boolean {
  if (!flag?.startsWith('=')) return false
  const { id, discipline, date, order, value, trials = [] } = performance
  const inSeries = trials.filter((trial) => trial.value === value).length > 1
  return (
    !inSeries &&
    !history.some(
      (one) =>
        one.id !== id &&
        one.discipline === discipline &&
        one.value === value &&
        (flag === '=PB' || one.date.slice(0, 4) === date.slice(0, 4)) &&
        (one.date < date || (one.date === date && one.order <= order)),
    )
  )
}

function miss(judged: Judged): Miss {
  const { row, event, ours } = judged
  return {
    what: `${row.name}, ${row.competitor.text}, ${event.title}`,
    published: row.flag ?? 'no flag',
    ours: ours?.because ?? 'no flag',
    reason: reason(judged),
  }
}

function reason(judged: Judged): string {
  const { performance, flag } = judged.row
  if (unmatched(judged))
    return `the career has no earlier ${performance.text} ${flag === '=PB' ? '' : `of ${performance.date.slice(0, 4)} `}that it could equal`
  return athletics.illegal(performance) ?? 'the career says otherwise'
}
