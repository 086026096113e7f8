import { keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { squadOf } from '../facts/squadOf.ts'
import { idOf, textOf, textOrNull } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** What a result belongs to beyond its event, by which other derivations find it: a combined event, a timed final, a relay squad. */
export const eventLeads = (sport: Sport, slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'events',
      from: {
        events: {
          fields: [
            'ageGroup',
            'combinedEvent',
            'competition',
            'discipline',
            'gender',
            'timedFinal',
          ],
          on: 'id',
        },
        results: { fields: ['athlete', 'nation', 'team'], on: 'event' },
      },
      name: 'event-leads',
    },
    slugs,
  )
    .gives('results', 'timedFinal', ({ events: [event], results }) =>
      each(results, () => textOrNull(event?.timedFinal)),
    )
    .gives('results', 'squad', ({ events: [event], results }) =>
      each(results, (row) => (event ? squadOf(row, event, sport) : null)),
    )
    .gives('results', 'part', ({ events: [event], results }) =>
      each(results, () => idOf(event?.combinedEvent) !== null),
    )
    .gives('results', 'whole', ({ events: [event], results }) => {
      const combined = sport.discipline(textOf(event?.discipline))?.kind === 'combined'
      return each(results, () => (combined ? (event?.id ?? null) : idOf(event?.combinedEvent)))
    })
