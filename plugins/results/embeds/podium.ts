import type { PayloadRequest } from 'payload'

import { defineEmbed, readRows, type DocID, type Embed } from '../../embeds/index.ts'
import { pickEvent } from '../pick/pick.ts'
import type { ResultsCollections } from '../types.ts'
import { type EventRow, loadEvents, type LoadedEvent } from './load/loadEvents.ts'
import { picked } from './picked.ts'
import { reference } from './reference.ts'
import { resultsRenderers } from './renderers.ts'
import { podiumSchema } from './schemas.ts'
import type { PodiumView } from './types.ts'
import { words } from './words.ts'

/** The first three of an event, as derived on the event itself. */
export const podium = (collections: ResultsCollections): Embed =>
  defineEmbed<{ event?: DocID | null }, PodiumView>({
    slug: 'podium',
    about: ({ event }) => [reference(collections.events, event)],
    fields: [picked('event', collections.events)],
    kind: 'block',
    label: 'Podium',
    load: async (asked, { req }) => {
      const events = await loadEvents(
        req,
        collections,
        asked.map(({ event }) => event),
        ['podium', 'timedFinal'],
      )
      const sections = await loadSections(req, collections, [...events.values()])
      return asked.map(({ event: id }) => {
        const found = events.get(String(id))
        return found
          ? toPodium(found, sections.get(found.row.timedFinal ?? '') ?? [found.row])
          : null
      })
    },
    pick: pickEvent(collections),
    render: resultsRenderers.podium,
    schema: podiumSchema,
    shows: ({ event, sections }) => [
      event.competition && { collection: collections.competitions, id: event.competition.id },
      ...sections.map((id) => ({ collection: collections.events, id })),
    ],
    warning: ({ places }) => (places.length > 0 ? null : words.warnings.noPodium),
  })

/** All sections of the timed finals among some events, by what they share. One query, or none. */
async function loadSections(
  req: PayloadRequest,
  collections: ResultsCollections,
  events: readonly LoadedEvent[],
): Promise<Map<string, EventRow[]>> {
  const shared = [...new Set(events.flatMap(({ row }) => row.timedFinal ?? []))]
  if (shared.length === 0) return new Map()
  const rows = await readRows<EventRow>(req, collections.events, {
    select: ['podium', 'timedFinal'],
    where: { timedFinal: { in: shared } },
  })
  return new Map(shared.map((one) => [one, rows.filter(({ timedFinal }) => timedFinal === one)]))
}

const toPodium = ({ event }: LoadedEvent, sections: readonly EventRow[]): PodiumView => ({
  event,
  places: sections
    .flatMap(({ podium: places }) => places ?? [])
    .toSorted((a, b) => a.place - b.place || a.competitor.localeCompare(b.competitor, 'en')),
  sections: sections.map(({ id }) => id).filter((id) => id !== event.id),
})
