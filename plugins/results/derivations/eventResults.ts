import {
  type Declared,
  type Derived,
  type DocID,
  keyed,
  type KeyedDerivation,
} from '../../derived-fields/index.ts'
import { ruleOf } from '../advancing/ruleOf.ts'
import { standingsOf } from '../advancing/standingsOf.ts'
import { competitorFields } from '../facts/competitorOf.ts'
import { isEmbargoed, isReleased } from '../facts/isReleased.ts'
import { localTime, sortable } from '../facts/localTime.ts'
import { teamCodeOf } from '../facts/teamCodeOf.ts'
import { numberOf, textOf, textOrNull } from '../facts/values.ts'
import { atStake } from '../records/atStake.ts'
import { courseOf } from '../records/attemptOf.ts'
import { claimsOf } from '../records/claimsOf.ts'
import { judgedRecords } from '../records/judgedRecords.ts'
import { recordFields } from '../records/recordOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'
import { eventFields, eventOf, type EventFacts } from './eventOf.ts'
import { medalsOf } from './medalsOf.ts'
import { overallOf, placeOf } from './placeOf.ts'
import { podiumOf } from './podiumOf.ts'
import { teamScoresOf } from './teamScoresOf.ts'
import { valueOf, windOf } from './valueOf.ts'

/** Everything that one event decides about its results, and what they make of it. */
export function eventResults(sport: Sport, slugs: ResultsCollections): KeyedDerivation {
  /** Nothing of an event whose discipline is none of this sport's. */
  const judged = ({ events }: Events, derive: (event: EventFacts) => Map<DocID, Derived>) => {
    const event = eventOf(events[0], sport)
    return event ? derive(event) : new Map<DocID, Derived>()
  }

  /** The same question asked of the event and each of its results. */
  const ofResult =
    <R extends Result>(derive: (event: EventFacts, row: R) => unknown) =>
    ({ events, results }: Events & { results: readonly R[] }) =>
      judged({ events }, (event) => each(results, (row) => derive(event, row)))

  /** What all its results make of the event. */
  const ofEvent =
    <R extends Result & Declared<'released'>>(
      derive: (event: EventFacts, open: readonly R[]) => unknown,
    ) =>
    ({ events, results }: Events & { results: readonly R[] }) => {
      const event = eventOf(events[0], sport)
      return each(events, () => (event ? derive(event, open(results)) : null))
    }

  return keyed(
    {
      by: 'events',
      from: {
        events: { fields: eventFields, on: 'id' },
        records: {
          at: 'contest',
          fields: ['championship', 'contest', 'scope', ...recordFields],
          via: 'contest',
        },
        results: { fields: resultFields, on: 'event' },
      },
      name: 'event-results',
    },
    slugs,
  )
    .gives('results', 'released', ({ events, results }) => {
      const held = events.some(isEmbargoed)
      return each(results, (row) => !held && !isEmbargoed(row))
    })
    .gives(
      'results',
      'discipline',
      ofResult(({ discipline }) => discipline.code),
    )
    .gives(
      'results',
      'dayOrder',
      ofResult(({ dayOrder }) => dayOrder),
    )
    .gives(
      'results',
      'venue',
      ofResult(({ row }) => textOrNull(row.venue)),
    )
    .gives(
      'results',
      'indoor',
      ofResult(({ row }) => row.indoor === true),
    )
    .gives(
      'results',
      'value',
      ofResult((event, row) => valueOf(row, event, sport)),
    )
    .gives(
      'results',
      'windTenths',
      ofResult((event, row) => windOf(row, event, sport)),
    )
    .gives(
      'results',
      'course',
      ofResult(({ row }) => courseOf(row.course)),
    )
    .gives(
      'results',
      'gender',
      ofResult(({ row }) => textOrNull(row.gender)),
    )
    .gives(
      'results',
      'ageGroup',
      ofResult(({ row: { ageGroup } }) => (ageGroup === 'senior' ? null : textOrNull(ageGroup))),
    )
    .gives(
      'results',
      'teamCode',
      ofResult(({ discipline, row: { ageGroup, gender } }, row) =>
        teamCodeOf(row, { ageGroup, discipline, gender }),
      ),
    )
    .gives('results', 'rank', ({ events, results }) =>
      judged(
        { events },
        (event) => new Map([...placeOf(open(results), event, sport), ...unranked(results)]),
      ),
    )
    .gives('results', 'medal', ({ events, results }) =>
      judged({ events }, (event) => medalsOf(open(results), event, sport)),
    )
    .gives('results', 'claims', ({ events, records, results }) =>
      judged({ events }, (event) =>
        claimsOf(results, event, atStake(event.row, records, sport), sport),
      ),
    )
    .gives('results', 'recordsJudged', ({ events, records, results }) =>
      judged({ events }, (event) =>
        judgedRecords(results, event, atStake(event.row, records, sport), sport),
      ),
    )
    .gives(
      'events',
      'standings',
      ofEvent((event, rows) => standings(rows, event, sport)),
    )
    .gives('events', 'atStake', ({ events, records }) =>
      each(events, (event) => atStake(event, records, sport).map(({ id }) => id)),
    )
    .gives('events', 'localStart', ({ events }) =>
      each(events, ({ date, timeZone }) => {
        const time = localTime(textOf(date), textOf(timeZone))
        return time && sortable(time)
      }),
    )
    .gives('events', 'resultCount', ({ events, results }) =>
      each(events, () => open(results).length),
    )
    .gives('events', 'podium', ({ events, results }) =>
      each(events, ({ discipline, round }) =>
        textOf(round) === 'final' ? podiumOf(open(results), discipline, sport) : [],
      ),
    )
    .gives(
      'events',
      'placed',
      ofEvent((event, rows) => placedIn(rows, event)),
    )
    .gives(
      'events',
      'teamScores',
      ofEvent((event, rows) => teamScoresOf(rows, event, sport)),
    )
}

const resultFields = [
  ...competitorFields,
  'area',
  'athlete',
  'birthYear',
  'club',
  'competitor',
  'date',
  // A mark that counts for no best claims no record.
  'elsewhere',
  'embargo',
  'memberNations',
  'nation',
  'overall',
  'partWinds',
  'representing',
  'team',
  'wind',
] as const

type Result = Declared<(typeof resultFields)[number]>

interface Events {
  events: readonly NonNullable<Parameters<typeof eventOf>[0]>[]
}

/** Those that are not under embargo. */
const open = <R extends Declared<'released'>>(rows: readonly R[]): R[] => rows.filter(isReleased)

/** Who takes points home for a nation from a final with medals to win, once it is over. */
const placedIn = (
  rows: readonly Declared<'overall' | 'rank' | 'representing'>[],
  { row: { medalEvent, status } }: EventFacts,
) =>
  medalEvent === true && textOf(status) !== 'live'
    ? rows
        .flatMap((row) => {
          const [nation, place] = [textOf(row.representing), numberOf(row.rank)]
          return nation && place !== null && place <= PLACED && overallOf(row)?.over !== false
            ? [{ nation, place }]
            : []
        })
        .sort((a, b) => a.place - b.place || a.nation.localeCompare(b.nation, 'en'))
    : null
/** The last place that the tables of placings count. */
const PLACED = 8

/** What the heats of a round are judged together by; nothing where no rule asks for it. */
const standings = (
  rows: Parameters<typeof standingsOf>[0],
  { discipline, row }: EventFacts,
  sport: Sport,
) => (ruleOf(row, discipline, sport) ? standingsOf(rows, { discipline, sport }) : null)

const unranked = (rows: readonly Declared<'released'>[]): [DocID, Derived][] =>
  rows
    .filter((row) => !isReleased(row))
    .map(({ id }) => [id, { because: 'Under embargo: ranked when it is lifted', value: null }])
