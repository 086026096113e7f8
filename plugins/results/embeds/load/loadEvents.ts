import type { PayloadRequest } from 'payload'

import { readByID, type DocID } from '../../../embeds/index.ts'
import type { RoundKind } from '../../sports/closed.ts'
import type { PodiumPlace, ResultsCollections } from '../../types.ts'
import type { EventView } from '../types.ts'

/** As much of an event as embeds may ask for. */
export interface EventRow {
  ageGroup?: null | string
  combinedEvent?: DocID | null
  competition?: DocID | null
  date?: null | string
  discipline?: null | string
  gender?: null | string
  heat?: null | number
  id: DocID
  indoor?: boolean | null
  name?: null | string
  podium?: null | PodiumPlace[]
  round?: null | RoundKind
  status?: null | string
  /** Shared by the sections of a timed final. */
  timedFinal?: null | string
  timeZone?: null | string
  venue?: null | string
  wind?: null | string
}

export interface LoadedEvent {
  event: EventView
  row: EventRow
}

interface Competition {
  demonstration?: boolean | null
  id: DocID
  name?: null | string
}

const HEAD = ['competition', 'date', 'name', 'status', 'timeZone', 'venue', 'wind'] as const

/** Events with their competitions: two queries, however many. `more` names what is wanted beyond the head of a table. */
export async function loadEvents(
  req: PayloadRequest,
  collections: ResultsCollections,
  ids: readonly (DocID | null | undefined)[],
  more: readonly (keyof EventRow)[] = [],
): Promise<Map<string, LoadedEvent>> {
  const events = await readByID<EventRow>(req, collections.events, {
    ids,
    select: [...HEAD, ...more],
  })
  return withCompetitions(req, collections, [...events.values()])
}

/** Rows of events that were read with at least what the head of a table shows. One query. */
export async function withCompetitions(
  req: PayloadRequest,
  collections: ResultsCollections,
  events: readonly EventRow[],
): Promise<Map<string, LoadedEvent>> {
  const competitions = await readByID<Competition>(req, collections.competitions, {
    ids: events.map(({ competition }) => competition),
    select: ['demonstration', 'name'],
  })
  return new Map(
    events.map((row) => [
      String(row.id),
      { event: toView(row, competitions.get(String(row.competition))), row },
    ]),
  )
}

const toView = (event: EventRow, competition: Competition | undefined): EventView => ({
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
