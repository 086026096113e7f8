import { type Declared, keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import type { Advancing } from '../advancing/advancingOf.ts'
import { goesOn } from '../advancing/goesOn.ts'
import type { EarlierEditions } from '../honours/editionsOf.ts'
import { honourOf } from '../honours/honourOf.ts'
import { championsInWords, honourInWords } from '../honours/sentences.ts'
import { titleOf } from '../honours/titleOf.ts'
import type { ReigningChampion, ResultsCollections } from '../types.ts'
import type { Sport } from '../sports/types.ts'
import { each } from './each.ts'

type Competition = Declared<'earlierEditions' | 'level' | 'name'>

const eventFields = [
  'advancing',
  'ageGroup',
  'combinedEvent',
  'competition',
  'contest',
  'discipline',
  'gender',
  'name',
] as const

type Event = Declared<(typeof eventFields)[number]>

/** What an event is within its competition and the editions before: who defends, what a medal ends, who goes on. */
export const eventContext = (sport: Sport, slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'events',
      from: {
        competitions: { fields: ['earlierEditions', 'level', 'name'], via: 'competition' },
        events: { fields: eventFields, on: 'id' },
        results: {
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
      name: 'event-context',
    },
    slugs,
  )
    .gives('events', 'reigningChampions', ({ competitions: [competition], events }) =>
      each(
        events,
        (event) => championsOf(event, competition),
        (event) => championsInWords(championsOf(event, competition)),
      ),
    )
    .gives('results', 'honour', ({ competitions: [competition], events: [event], results }) => {
      const earlier = earlierOf(competition)
      const title = event ? titleIn(event, competition) : null
      const honour = (row: (typeof results)[number]) =>
        event && competition ? honourOf({ competition, earlier, event, row, title }, sport) : null
      return each(results, honour, (row) => honourInWords(honour(row)))
    })
    .gives('results', 'advances', ({ events: [event], results }) => {
      const advancing = advancingOf(event)
      return new Map(results.map((row) => [row.id, goesOn(row, advancing)]))
    })

const championsOf = (event: Event, competition: Competition | undefined): ReigningChampion[] =>
  titleIn(event, competition)?.champions ?? []

const titleIn = (event: Event, competition: Competition | undefined) => {
  const title = titleOf(event)
  return earlierOf(competition)?.titles.find((one) => one.title === title) ?? null
}

/** These fields are derived, so their shapes are ours. */
const earlierOf = (competition: Competition | undefined): EarlierEditions | null =>
  (competition?.earlierEditions ?? null) as EarlierEditions | null

const advancingOf = (event: Event | undefined): Advancing | null =>
  (event?.advancing ?? null) as Advancing | null
