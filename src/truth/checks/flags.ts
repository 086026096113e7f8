import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { BestFlag, Performance } from '../../../plugins/results/sports/types.ts'
import type { Career } from '../readers/readCareer.ts'
import type { PublishedEvent, PublishedRow } from '../readers/readEvent.ts'
import { type Check, type Miss, check } from './check.ts'

interface Judged {
  row: PublishedRow
  event: PublishedEvent
  ours: BestFlag | null
}

/** PB, =PB, SB, =SB of every result, from the career up to that moment. */
export function checkFlags(
  events: readonly PublishedEvent[],
  careers: Map<string, Career>,
): Check[] {
  const judged = judge(events, careers)
  const published = judged.filter(({ row }) => row.flag !== null)
  const lost = published.filter(({ row, ours }) => ours?.flag !== row.flag)
  const unflagged = judged.filter(({ row }) => row.flag === null)
  const invented = unflagged.filter(({ ours }) => ours !== null)
  return [
    check(
      'PB and SB flags, as published',
      0.999,
      published.length,
      lost.map((one) => miss(one, careers)),
    ),
    check(
      'results without a flag, no false ones',
      0.999,
      unflagged.length,
      invented.map((one) => miss(one, careers)),
    ),
  ]
}

function judge(events: readonly PublishedEvent[], careers: Map<string, Career>): Judged[] {
  const byAthlete = new Map<string, { row: PublishedRow; event: PublishedEvent }[]>()
  for (const event of events) {
    for (const row of event.rows)
      byAthlete.set(row.athlete, [...(byAthlete.get(row.athlete) ?? []), { row, event }])
  }
  return [...byAthlete].flatMap(([athlete, results]) => {
    const flags = athletics.flags(history(careers.get(athlete), results))
    return results.map((one) => ({ ...one, ours: flags.get(one.row.performance.id)?.[0] ?? null }))
  })
}

/** The career, its rows of these competitions replaced by the results with their series. */
function history(
  career: Career | undefined,
  results: readonly { row: PublishedRow; event: PublishedEvent }[],
): Performance[] {
  const here = new Set(results.map(({ event }) => event.competition))
  const before = (career?.rows ?? []).filter(
    (row) => row.competition === null || !here.has(row.competition),
  )
  return [...before.map((row) => row.performance), ...results.map(({ row }) => row.performance)]
}

function miss({ row, event, ours }: Judged, careers: Map<string, Career>): Miss {
  return {
    what: `${row.name}, ${row.competitor.text}, ${event.title}`,
    published: row.flag ?? 'no flag',
    ours: ours?.because ?? 'no flag',
    reason: reason(row, event, careers),
  }
}

function reason(row: PublishedRow, event: PublishedEvent, careers: Map<string, Career>): string {
  if (!event.discipline) return 'discipline not recognised'
  if (!careers.has(row.athlete)) return 'no career of this athlete'
  return athletics.illegal(row.performance) ?? 'the career says otherwise'
}
