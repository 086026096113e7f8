import type { Declared } from '../../derived-fields/index.ts'
import { localTime } from '../facts/localTime.ts'
import { numberOf, textOf } from '../facts/values.ts'
import { rounds, wordOf, type RoundKind } from '../sports/closed.ts'
import type { Discipline, Round, Sport } from '../sports/types.ts'

/** The fields of an event that decide about its results. */
export const eventFields = [
  'ageGroup',
  'championship',
  'combinedEvent',
  'contest',
  'course',
  'date',
  'discipline',
  'displacers',
  'embargo',
  'gender',
  'heat',
  'indoor',
  'medalEvent',
  'records',
  'round',
  'roundRule',
  'scorers',
  'status',
  'teamsAre',
  'timedFinal',
  'timeZone',
  'venue',
  'wind',
] as const

type Event = Declared<(typeof eventFields)[number]>

/** An event as its results need it. */
export interface EventFacts {
  /** ISO 8601. */
  date: string
  /** Minutes of the venue's day, the round breaking ties: an earlier race is a smaller number. */
  dayOrder: number
  discipline: Discipline
  round: Round
  row: Event
  timeZone: string
}

/** The earlier round of a day is the smaller number: qualification 0 to final 5. */
const orderOf = (kind: RoundKind): number => rounds.indexOf(kind)

/** Null when the event is gone, or its discipline is none of this sport's. */
export function eventOf(row: Event | undefined, sport: Sport): EventFacts | null {
  const discipline = row && sport.discipline(textOf(row.discipline))
  if (!discipline) return null
  const kind = wordOf(rounds, row.round) ?? 'final'
  const date = textOf(row.date)
  const timeZone = textOf(row.timeZone)
  const heat = numberOf(row.heat)
  return {
    date,
    dayOrder: (localTime(date, timeZone)?.minutes ?? 0) * 10 + orderOf(kind),
    discipline,
    round: {
      kind,
      merged: textOf(row.timedFinal) !== '',
      race: kind === 'final' && heat !== null ? ('ABCDEFGH'[heat - 1] ?? String(heat)) : null,
    },
    row,
    timeZone,
  }
}
