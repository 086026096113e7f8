import type {
  Derived,
  DerivedField,
  DocID,
  KeyedDerivation,
  Row,
  Rows,
} from '../../derived-fields/index.ts'
import { ruleOf } from '../advancing/ruleOf.ts'
import { standingsOf } from '../advancing/standingsOf.ts'
import { competitorFields } from '../facts/competitorOf.ts'
import { isEmbargoed, isReleased } from '../facts/isReleased.ts'
import { localTime, sortable } from '../facts/localTime.ts'
import { teamCodeOf } from '../facts/teamCodeOf.ts'
import { numberOf, textOf, textOrNull } from '../facts/values.ts'
import { atStake } from '../records/atStake.ts'
import { claimsOf } from '../records/claimsOf.ts'
import { judgedRecords } from '../records/judgedRecords.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'
import { eventOf, type EventFacts } from './eventOf.ts'
import { medalsOf } from './medalsOf.ts'
import { overallOf, placeOf } from './placeOf.ts'
import { podiumOf } from './podiumOf.ts'
import { teamScoresOf } from './teamScoresOf.ts'
import { valueOf, windOf } from './valueOf.ts'

/** Everything that one event decides about its results, and what they make of it. */
export function eventResults(sport: Sport, slugs: ResultsCollections): KeyedDerivation {
  const { events, records, results } = slugs

  /** A field of each result that is the same question asked of the event and the result. */
  const ofResult = (
    field: string,
    derive: (event: EventFacts, row: Row) => unknown,
  ): DerivedField => ({
    derive: (rows) => {
      const event = eventOf(rows[events]?.[0], sport)
      return event ? each(rows[results], (row) => derive(event, row)) : new Map()
    },
    field,
    target: results,
  })

  const open = (rows: Rows) => (rows[results] ?? []).filter(isReleased)

  /** A field of each result that takes all of them to know, but for those under embargo. */
  const amongResults = (
    field: string,
    derive: (
      event: EventFacts,
      rows: readonly Row[],
      all: Rows,
    ) => ReturnType<DerivedField['derive']>,
  ): DerivedField => ({
    derive: (rows) => {
      const event = eventOf(rows[events]?.[0], sport)
      return event ? derive(event, open(rows), rows) : new Map()
    },
    field,
    target: results,
  })

  return {
    by: events,
    fields: [
      {
        derive: (rows) => {
          const held = (rows[events] ?? []).some(isEmbargoed)
          return each(rows[results], (row) => !held && !isEmbargoed(row))
        },
        field: 'released',
        target: results,
      },
      ofResult('discipline', ({ discipline }) => discipline.code),
      ofResult('dayOrder', ({ dayOrder }) => dayOrder),
      ofResult('venue', ({ row }) => textOrNull(row.venue)),
      ofResult('indoor', ({ row }) => row.indoor === true),
      ofResult('value', (event, row) => valueOf(row, event, sport)),
      ofResult('windTenths', (event, row) => windOf(row, event, sport)),
      ofResult('gender', ({ row }) => textOrNull(row.gender)),
      ofResult('teamCode', ({ discipline, row: { ageGroup, gender } }, row) =>
        teamCodeOf(row, { ageGroup, discipline, gender }),
      ),
      amongResults(
        'rank',
        (event, rows, all) =>
          new Map([...placeOf(rows, event, sport), ...unranked(all[results] ?? [])]),
      ),
      amongResults('medal', (event, rows) => medalsOf(rows, event, sport)),
      amongResults('claims', (event, _, all) =>
        claimsOf(all[results] ?? [], event, atStake(event.row, all[records] ?? []), sport),
      ),
      amongResults('recordsJudged', (event, _, all) =>
        judgedRecords(all[results] ?? [], event, atStake(event.row, all[records] ?? []), sport),
      ),
      {
        derive: (rows) => {
          const event = eventOf(rows[events]?.[0], sport)
          return each(rows[events], () => (event ? standings(open(rows), event, sport) : null))
        },
        field: 'standings',
        target: events,
      },
      {
        derive: (rows) =>
          each(rows[events], (event) => atStake(event, rows[records] ?? []).map(({ id }) => id)),
        field: 'atStake',
        target: events,
      },
      {
        derive: (rows) =>
          each(rows[events], ({ date, timeZone }) => {
            const time = localTime(textOf(date), textOf(timeZone))
            return time && sortable(time)
          }),
        field: 'localStart',
        target: events,
      },
      {
        derive: (rows) => each(rows[events], () => open(rows).length),
        field: 'resultCount',
        target: events,
      },
      {
        derive: (rows) =>
          each(rows[events], (event) =>
            textOf(event.round) === 'final' ? podiumOf(open(rows), event.discipline, sport) : [],
          ),
        field: 'podium',
        target: events,
      },
      {
        derive: (rows) => {
          const event = eventOf(rows[events]?.[0], sport)
          return each(rows[events], () => (event ? placedIn(open(rows), event) : null))
        },
        field: 'placed',
        target: events,
      },
      {
        derive: (rows) => {
          const event = eventOf(rows[events]?.[0], sport)
          return each(rows[events], () => (event ? teamScoresOf(open(rows), event, sport) : null))
        },
        field: 'teamScores',
        target: events,
      },
    ],
    from: {
      [events]: {
        fields: [
          'ageGroup',
          'championship',
          'combinedEvent',
          'contest',
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
        ],
        on: 'id',
      },
      [records]: {
        fields: [
          'ageGroup',
          'area',
          'championship',
          'contest',
          'discipline',
          'flag',
          'gender',
          'indoor',
          'marks',
          'nation',
          'scope',
          'season',
        ],
        at: 'contest',
        via: 'contest',
      },
      [results]: {
        fields: [
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
          'nation',
          'overall',
          'representing',
          'team',
          'wind',
        ],
        on: 'event',
      },
    },
    kind: 'keyed',
    name: 'event-results',
  }
}

/** Who takes points home for a nation from a final with medals to win, once it is over. */
const placedIn = (rows: readonly Row[], { row: { medalEvent, status } }: EventFacts) =>
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
const standings = (rows: readonly Row[], { discipline, row }: EventFacts, sport: Sport) =>
  ruleOf(row, discipline, sport) ? standingsOf(rows, { discipline, sport }) : null

const unranked = (rows: readonly Row[]): [DocID, Derived][] =>
  rows
    .filter((row) => !isReleased(row))
    .map(({ id }) => [id, { because: 'Under embargo: ranked when it is lifted', value: null }])
