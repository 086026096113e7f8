import type { Discipline } from '../../sports/types.ts'
import { localDay } from '../day.ts'
import { disciplineView } from '../discipline.ts'
import type { LoadedEvent } from '../load/loadEvents.ts'
import type { LoadedResult } from '../load/loadResults.ts'
import type { AthleteView, ResultView } from '../types.ts'
import type { HeadToHeadView, Meeting, Side } from './types.ts'

interface Setting {
  discipline: Discipline | null
  events: ReadonlyMap<string, LoadedEvent>
  most: number
  results: ReadonlyMap<string, readonly LoadedResult[]>
}

export function toHeadToHead(
  athletes: [AthleteView, AthleteView],
  { discipline, events, most, results }: Setting,
): HeadToHeadView {
  const meetings = [...events]
    .filter(([, { row }]) => !discipline || row.discipline === discipline.code)
    .flatMap(([id, event]) => meeting(event, results.get(id) ?? [], athletes))
    .sort((a, b) => b.date.localeCompare(a.date))
  const won = (which: 0 | 1) => meetings.filter(({ ahead }) => ahead === which).length
  return {
    athletes,
    discipline: discipline && disciplineView(discipline),
    meetings: meetings.slice(0, most),
    more: Math.max(0, meetings.length - most),
    tally: [won(0), won(1)],
  }
}

/** None where one of the two was not at the start, or has not been there yet. */
function meeting(
  { event }: LoadedEvent,
  results: readonly LoadedResult[],
  athletes: HeadToHeadView['athletes'],
): Meeting[] {
  const [first, second] = athletes.map(
    ({ id }) => results.find(({ view }) => String(view.athlete) === String(id))?.view,
  )
  if (!first || !second || first === second || !tookPart(first) || !tookPart(second)) return []
  return [
    {
      ahead: ahead(first, second),
      competition: event.competition?.name ?? null,
      date: localDay(event.date, event.timeZone),
      event: { id: event.id, name: event.name },
      sides: [side(first), side(second)],
    },
  ]
}

const tookPart = ({ mark, place, status }: ResultView): boolean =>
  status === 'OK' ? mark !== null || place !== null : status !== 'DNS'

/** Who has a place is ahead of who has none, but for one who was not ranked. */
function ahead(one: ResultView, other: ResultView): Meeting['ahead'] {
  const [first, second] = [one.place, other.place]
  if (first === second || isUnranked(one) || isUnranked(other)) return null
  if (first === null) return 1
  return second === null || first < second ? 0 : 1
}

const isUnranked = ({ place, reason, status }: ResultView): boolean =>
  status === 'OK' && place === null && reason !== null

const side = ({ flags, id, mark, place, reason, status }: ResultView): Side => ({
  flags,
  id,
  mark,
  place,
  reason,
  status,
})
