import type { DerivedField, KeyedDerivation, Row, Rows } from '../../derived-fields/index.ts'
import { localTime } from '../facts/localTime.ts'
import { textOf, textOrNull } from '../facts/values.ts'
import { atStake } from '../records/atStake.ts'
import { claimsOf } from '../records/claimsOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'
import { eventOf, type EventFacts } from './eventOf.ts'
import { medalsOf } from './medalsOf.ts'
import { placeOf } from './placeOf.ts'
import { podiumOf } from './podiumOf.ts'
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

  /** A field of each result that takes all of them to know. */
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
      return event ? derive(event, rows[results] ?? [], rows) : new Map()
    },
    field,
    target: results,
  })

  return {
    by: events,
    fields: [
      ofResult('discipline', ({ discipline }) => discipline.code),
      ofResult('date', ({ date, timeZone }) => localTime(date, timeZone)?.date ?? null),
      ofResult('dayOrder', ({ dayOrder }) => dayOrder),
      ofResult('venue', ({ row }) => textOrNull(row.venue)),
      ofResult('indoor', ({ row }) => row.indoor === true),
      ofResult('value', (event, row) => valueOf(row, event, sport)),
      ofResult('windTenths', (event, row) => windOf(row, event, sport)),
      amongResults('rank', (event, rows) => placeOf(rows, event, sport)),
      amongResults('medal', (event, rows) => medalsOf(rows, event, sport)),
      amongResults('claims', (event, rows, all) =>
        claimsOf(rows, event, atStake(event.row, all[records] ?? []), sport),
      ),
      {
        derive: (rows) =>
          each(rows[events], (event) => atStake(event, rows[records] ?? []).map(({ id }) => id)),
        field: 'atStake',
        target: events,
      },
      {
        derive: (rows) => each(rows[events], () => rows[results]?.length ?? 0),
        field: 'resultCount',
        target: events,
      },
      {
        derive: (rows) =>
          each(rows[events], (event) =>
            textOf(event.round) === 'final' ? podiumOf(rows[results] ?? []) : [],
          ),
        field: 'podium',
        target: events,
      },
    ],
    from: {
      [events]: {
        fields: [
          'ageGroup',
          'championship',
          'contest',
          'date',
          'discipline',
          'gender',
          'heat',
          'indoor',
          'medalEvent',
          'records',
          'round',
          'status',
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
          'birthYear',
          'competitor',
          'heights',
          'mark',
          'place',
          'representing',
          'series',
          'status',
          'wind',
        ],
        on: 'event',
      },
    },
    kind: 'keyed',
    name: 'event-results',
  }
}
