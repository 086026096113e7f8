import { defineEmbed, type Embed } from '../../../embeds/index.ts'
import type { ResultsCollections } from '../../types.ts'
import { loadEvents } from '../load/loadEvents.ts'
import { picked } from '../picked.ts'
import { reference } from '../reference.ts'
import { resultsRenderers } from '../renderers.ts'
import { DATE, described, named, object, orNull } from '../schema/parts.ts'
import { words } from '../words.ts'
import { inWords } from './inWords.ts'
import { SHAPES, type EventDateFields, type EventDateView } from './types.ts'

/** The day of an event, where it happens: right when it is postponed. */
export const eventDate = (collections: ResultsCollections): Embed =>
  defineEmbed<EventDateFields, EventDateView>({
    slug: 'date',
    about: ({ event }) => [reference(collections.events, event)],
    fields: [
      picked('event', collections.events),
      {
        name: 'shape',
        type: 'select',
        defaultValue: 'day',
        options: SHAPES.map((value) => ({ label: words.dateShapes[value], value })),
      },
    ],
    kind: 'inline',
    label: 'Date',
    load: async (asked, { req }) => {
      const events = await loadEvents(
        req,
        collections,
        asked.map(({ event }) => event),
      )
      return asked.map(({ event: id, shape }) => {
        const event = events.get(String(id))?.event
        if (!event) return null
        const { date, name, timeZone } = event
        return {
          date,
          event: { id: event.id, name },
          text: date ? inWords(date, timeZone, shape ?? 'day') : '',
          timeZone,
        }
      })
    },
    render: resultsRenderers.date,
    schema: object({
      date: described('string', DATE),
      event: named,
      text: described('string', 'As readers write it, on the venue’s clock'),
      timeZone: orNull('string', 'IANA name'),
    }),
    // Of what else is written, the day is the one that is written.
    warning: ({ date, timeZone }) =>
      timeZone || !date.endsWith('Z') ? null : words.warnings.noTimeZone,
  })
