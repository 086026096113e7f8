import type { PayloadRequest } from 'payload'

import { readByID, type DocID } from '../../../embeds/index.ts'
import type { PodiumPlace, ResultsCollections } from '../../types.ts'
import type { EventView } from '../types.ts'

interface Event {
  competition?: DocID | null
  date?: null | string
  id: DocID
  name?: null | string
  podium?: null | PodiumPlace[]
  status?: null | string
  timeZone?: null | string
  venue?: null | string
  wind?: null | string
}

interface Competition {
  demonstration?: boolean | null
  id: DocID
  name?: null | string
}

/** Events with their competitions: two queries, however many. */
export async function loadEvents(
  req: PayloadRequest,
  collections: ResultsCollections,
  ids: readonly (DocID | null | undefined)[],
): Promise<Map<string, { event: EventView; podium: PodiumPlace[] }>> {
  const events = await readByID<Event>(req, collections.events, {
    ids,
    select: ['competition', 'date', 'name', 'podium', 'status', 'timeZone', 'venue', 'wind'],
  })
  const competitions = await readByID<Competition>(req, collections.competitions, {
    ids: [...events.values()].map(({ competition }) => competition),
    select: ['demonstration', 'name'],
  })
  return new Map(
    [...events].map(([key, row]) => [
      key,
      { event: toView(row, competitions.get(String(row.competition))), podium: row.podium ?? [] },
    ]),
  )
}

const toView = (event: Event, competition: Competition | undefined): EventView => ({
  competition: competition
    ? {
        demonstration: competition.demonstration ?? false,
        id: competition.id,
        name: competition.name ?? '',
      }
    : null,
  date: event.date ?? '',
  id: event.id,
  name: event.name ?? '',
  status: event.status ?? 'scheduled',
  timeZone: event.timeZone || null,
  venue: event.venue ?? null,
  wind: event.wind || null,
})
