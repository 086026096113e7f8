import type { KeyedDerivation } from '../../derived-fields/index.ts'
import { squadOf } from '../facts/squadOf.ts'
import { idOf, textOf, textOrNull } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** What a result belongs to beyond its event, by which other derivations find it: a combined event, a timed final, a relay squad. */
export const eventLeads = (
  sport: Sport,
  { events, results }: ResultsCollections,
): KeyedDerivation => ({
  by: events,
  fields: [
    {
      derive: (rows) => each(rows[results], () => textOrNull(rows[events]?.[0]?.timedFinal)),
      field: 'timedFinal',
      target: results,
    },
    {
      derive: (rows) => {
        const [event] = rows[events] ?? []
        return each(rows[results], (row) => (event ? squadOf(row, event, sport) : null))
      },
      field: 'squad',
      target: results,
    },
    {
      derive: (rows) => each(rows[results], () => idOf(rows[events]?.[0]?.combinedEvent) !== null),
      field: 'part',
      target: results,
    },
    {
      derive: (rows) => {
        const [event] = rows[events] ?? []
        const combined = sport.discipline(textOf(event?.discipline))?.kind === 'combined'
        return each(rows[results], () =>
          combined ? (event?.id ?? null) : idOf(event?.combinedEvent),
        )
      },
      field: 'whole',
      target: results,
    },
  ],
  from: {
    [events]: {
      fields: ['ageGroup', 'combinedEvent', 'competition', 'discipline', 'gender', 'timedFinal'],
      on: 'id',
    },
    [results]: { fields: ['athlete', 'nation', 'team'], on: 'event' },
  },
  kind: 'keyed',
  name: 'event-leads',
})
