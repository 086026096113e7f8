import type { PayloadRequest } from 'payload'

import { hasWords, readByID, search, type DocID } from '../../embeds/index.ts'
import type { Status } from '../sports/closed.ts'
import type { ResultsCollections } from '../types.ts'
import { findAthletes, type FoundAthlete } from './findAthletes.ts'
import { EVENT_FIELDS, type FoundEvent } from './findEvents.ts'
import { oncePerRequest } from './oncePerRequest.ts'

/** An athlete in an event. */
export interface FoundEntry {
  athlete: FoundAthlete
  event: FoundEvent
  result: Result
}

interface Result {
  athlete?: DocID | null
  event?: DocID | null
  id: DocID
  mark?: null | string
  notRanked?: null | string
  rank?: null | number
  status?: null | Status
}

const ATHLETES = 20
const RESULTS = 300

/** Athletes in events that have all the words between them, the latest first: `wightman 1500 tokyo`. */
export const findEntries = (
  req: PayloadRequest,
  collections: ResultsCollections,
  words: readonly string[],
): Promise<FoundEntry[]> =>
  oncePerRequest(req, ['entries', collections.results, words], async () => {
    const athletes = (await findAthletes(req, collections, words)).slice(0, ATHLETES)
    if (athletes.length === 0) return []
    const results = await search<Result>(req, collections.results, {
      limit: RESULTS,
      select: ['athlete', 'event', 'mark', 'notRanked', 'rank', 'status'],
      sort: '-date',
      where: {
        and: [{ athlete: { in: athletes.map(({ id }) => id) } }, { event: { exists: true } }],
      },
    })
    const events = await readByID<FoundEvent>(req, collections.events, {
      ids: results.map(({ event }) => event),
      select: EVENT_FIELDS,
    })
    return results.flatMap((result) => {
      const athlete = athletes.find(({ id }) => String(id) === String(result.athlete))
      const event = events.get(String(result.event))
      return athlete && event && hasWords(event.searchKey ?? '', athlete.rest)
        ? [{ athlete, event, result }]
        : []
    })
  })
