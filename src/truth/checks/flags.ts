import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { BestFlag, Performance } from '../../../plugins/results/sports/types.ts'
import type { Career } from '../readers/readCareer.ts'
import type { PublishedEvent } from '../readers/readEvent.ts'
import { type Check, type Miss, check } from './check.ts'
import { recognised } from './recognised.ts'
import { type Result, resultsByAthlete } from './resultsByAthlete.ts'
import { Tally } from './Tally.ts'

interface Judged extends Result {
  ours: BestFlag | null
  /** All that the athlete did, as far as it is published. */
  history: readonly Performance[]
  /** What the career has of other competitions. */
  elsewhere: readonly Performance[]
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
      misses: lost.filter((one) => !contradicted(one)).map(miss),
      contradictions: lost.filter(contradicted).map(miss),
      notes: [...notes, ...without.note('no career of these athletes, results not compared')],
    }),
    check('results without a flag, no false ones', 0.999, {
      compared: unflagged.length,
      misses: invented.map(miss),
    }),
  ]
}

function judge(career: Career, results: readonly Result[]): Judged[] {
  const history = historyOf(career, results)
  const flags = athletics.flags(history)
  return results.map((one) => ({
    ...one,
    elsewhere: career.rows
      .filter(({ competition }) => competition !== one.event.competition)
      .map(({ performance }) => performance),
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

/** A best of the season that is worse than one before it in the same season, which the source takes for good. */
function overtakenBy({ elsewhere, row: { flag, performance } }: Judged): Performance | undefined {
  const { better } = athletics.discipline(performance.discipline) ?? {}
  const { date, discipline, indoor, value } = performance
  if (flag === null || value === null) return undefined
  return elsewhere.find(
    (one) =>
      one.discipline === discipline &&
      one.indoor === indoor &&
      one.date < date &&
      one.date.slice(0, 4) === date.slice(0, 4) &&
      one.value !== null &&
      (better === 'lower' ? one.value < value : one.value > value) &&
      athletics.illegal(one) === null,
  )
}

const contradicted = (judged: Judged): boolean =>
  unmatched(judged) || overtakenBy(judged) !== undefined

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
  const overtaken = overtakenBy(judged)
  if (overtaken) return `the career has ${overtaken.text} of ${overtaken.date}, good for bests`
  return athletics.illegal(performance) ?? 'the career says otherwise'
}
