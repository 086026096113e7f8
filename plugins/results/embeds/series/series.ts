import { defineEmbed, type Embed } from '../../../embeds/index.ts'
import { sportOf } from '../../sportOf.ts'
import type { ResultsCollections } from '../../types.ts'
import { loadEvents } from '../load/loadEvents.ts'
import { loadResults } from '../load/loadResults.ts'
import { resultsRenderers } from '../renderers.ts'
import { rowsField } from '../rowsField.ts'
import { words } from '../words.ts'
import { seriesSchema } from './schema.ts'
import { toSeries } from './toSeries.ts'
import type { SeriesFields, SeriesView } from './types.ts'

/** The jumps and throws of a field event, one by one. */
export const series = (collections: ResultsCollections): Embed =>
  defineEmbed<SeriesFields, SeriesView>({
    slug: 'series',
    about: ({ event }) => [event == null ? null : { collection: collections.events, id: event }],
    fields: [
      { name: 'event', type: 'relationship', relationTo: collections.events, required: true },
      rowsField,
    ],
    kind: 'block',
    label: 'Series of jumps or throws',
    load: async (asked, { req }) => {
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
        { ofResults: ['heights', 'series', 'value'] },
      )
      const sport = sportOf(req.payload)
      return asked.map(({ event: id, rows }) => {
        const found = events.get(String(id))
        return found ? toSeries(results.get(String(id)) ?? [], { ...found, rows, sport }) : null
      })
    },
    render: resultsRenderers.series,
    schema: seriesSchema,
    shows: ({ rows }) =>
      rows.flatMap(({ athlete, id }) => [
        { collection: collections.results, id },
        athlete === null ? null : { collection: collections.athletes, id: athlete },
      ]),
    warning: ({ rows }) => (rows.length > 0 ? null : words.warnings.noSeries),
  })
