import { defineEmbed, type DocID, type Embed } from '../../embeds/index.ts'
import { pickEvent } from '../pick/pick.ts'
import type { ResultsCollections } from '../types.ts'
import { loadEvents } from './load/loadEvents.ts'
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
        ['podium'],
      )
      return asked.map(({ event: id }) => {
        const found = events.get(String(id))
        return found ? { event: found.event, places: found.row.podium ?? [] } : null
      })
    },
    pick: pickEvent(collections),
    render: resultsRenderers.podium,
    schema: podiumSchema,
    shows: ({ event }) => [
      event.competition && { collection: collections.competitions, id: event.competition.id },
    ],
    warning: ({ places }) => (places.length > 0 ? null : words.warnings.noPodium),
  })
