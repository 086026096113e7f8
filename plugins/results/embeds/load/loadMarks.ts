import type { PayloadRequest } from 'payload'

import type { DocID } from '../../../embeds/index.ts'
import type { ResultsCollections } from '../../types.ts'
import type { LiveMarkView } from '../types.ts'
import { loadAthletes } from './loadAthletes.ts'
import { loadEvents } from './loadEvents.ts'
import { loadResults } from './loadResults.ts'

/** An athlete in an event, as a reporter picks them. */
export interface Entry {
  athlete?: DocID | null
  event?: DocID | null
}

/** What became of each: `null` where the athlete or the event is gone or hidden. Five queries, however many. */
export async function loadMarks(
  req: PayloadRequest,
  collections: ResultsCollections,
  asked: readonly Entry[],
): Promise<(LiveMarkView | null)[]> {
  const [events, athletes] = await Promise.all([
    loadEvents(
      req,
      collections,
      asked.map(({ event }) => event),
    ),
    loadAthletes(
      req,
      collections.athletes,
      asked.map(({ athlete }) => athlete),
    ),
  ])
  const results = await loadResults(req, collections, {
    and: [
      { event: { in: [...events.values()].map(({ event }) => event.id) } },
      { athlete: { in: [...athletes.values()].map(({ id }) => id) } },
    ],
  })
  return asked.map(({ athlete: who, event: where }) => {
    const athlete = athletes.get(String(who))
    const event = events.get(String(where))?.event
    if (!athlete || !event) return null
    const result =
      results.get(String(where))?.find(({ view }) => String(view.athlete) === String(who))?.view ??
      null
    return { athlete, event: { id: event.id, name: event.name }, result }
  })
}
