import type { KeyedDerivation, Row, Rows } from '../../derived-fields/index.ts'
import type { Advancing } from '../advancing/advancingOf.ts'
import { goesOn } from '../advancing/goesOn.ts'
import type { EarlierEditions } from '../honours/editionsOf.ts'
import { honourOf } from '../honours/honourOf.ts'
import { championsInWords, honourInWords } from '../honours/sentences.ts'
import { titleOf } from '../honours/titleOf.ts'
import type { HonourRow, ResultsCollections, ReigningChampion } from '../types.ts'
import type { Sport } from '../sports/types.ts'
import { each } from './each.ts'

/** What an event is within its competition and the editions before: who defends, what a medal ends, who goes on. */
export function eventContext(
  sport: Sport,
  { competitions, events, results }: ResultsCollections,
): KeyedDerivation {
  const champions = (event: Row, rows: Rows): ReigningChampion[] =>
    titleIn(event, rows[competitions]?.[0])?.champions ?? []

  const honour = (row: Row, rows: Rows): HonourRow | null => {
    const [event, competition] = [rows[events]?.[0], rows[competitions]?.[0]]
    if (!event || !competition) return null
    const earlier = earlierOf(competition)
    return honourOf({ competition, earlier, event, row, title: titleIn(event, competition) }, sport)
  }

  return {
    by: events,
    fields: [
      {
        derive: (rows) =>
          each(
            rows[events],
            (event) => champions(event, rows),
            (event) => championsInWords(champions(event, rows)),
          ),
        field: 'reigningChampions',
        target: events,
      },
      {
        derive: (rows) =>
          each(
            rows[results],
            (row) => honour(row, rows),
            (row) => honourInWords(honour(row, rows)),
          ),
        field: 'honour',
        target: results,
      },
      {
        derive: (rows) => {
          const advancing = advancingOf(rows[events]?.[0])
          return new Map((rows[results] ?? []).map((row) => [row.id, goesOn(row, advancing)]))
        },
        field: 'advances',
        target: results,
      },
    ],
    from: {
      [competitions]: { fields: ['earlierEditions', 'level', 'name'], via: 'competition' },
      [events]: {
        fields: [
          'advancing',
          'ageGroup',
          'combinedEvent',
          'competition',
          'contest',
          'discipline',
          'gender',
          'name',
        ],
        on: 'id',
      },
      [results]: {
        fields: [
          'athlete',
          'competitor',
          'date',
          'mark',
          'medal',
          'qualified',
          'rank',
          'representing',
        ],
        on: 'event',
      },
    },
    kind: 'keyed',
    name: 'event-context',
  }
}

const titleIn = (event: Row, competition?: Row) => {
  const title = titleOf(event)
  return earlierOf(competition)?.titles.find((one) => one.title === title) ?? null
}

/** These fields are derived, so their shapes are ours. */
const earlierOf = (competition?: Row): EarlierEditions | null =>
  (competition?.earlierEditions ?? null) as EarlierEditions | null

const advancingOf = (event?: Row): Advancing | null =>
  (event?.advancing ?? null) as Advancing | null
