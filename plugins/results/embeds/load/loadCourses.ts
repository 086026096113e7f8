import type { PayloadRequest } from 'payload'

import type { DocID } from '../../../embeds/index.ts'
import type { ResultsCollections } from '../../types.ts'
import { loadEvents, type LoadedEvent } from './loadEvents.ts'
import { loadResults, type LoadedResult, type ResultRow } from './loadResults.ts'

interface Course {
  event: LoadedEvent
  results: readonly LoadedResult[]
}

/**
 * Events with their disciplines and results, in the order asked; null where an event is gone or hidden. Four queries,
 * however many. `more` names what is wanted of the results beyond what every table shows.
 */
export async function loadCourses(
  asked: readonly { event?: DocID | null }[],
  req: PayloadRequest,
  collections: ResultsCollections,
  more: readonly (keyof ResultRow)[],
): Promise<(Course | null)[]> {
  const events = await loadEvents(
    req,
    collections,
    asked.map(({ event }) => event),
    ['discipline'],
  )
  const results = await loadResults(
    req,
    collections,
    { event: { in: [...events.values()].map(({ event }) => event.id) } },
    { ofResults: more },
  )
  return asked.map(({ event: id }) => {
    const event = events.get(String(id))
    return event ? { event, results: results.get(String(id)) ?? [] } : null
  })
}
