import { defineEmbed, type DocID, type Embed } from '../../embeds/index.ts'
import { pickEvent } from '../pick/pick.ts'
import { recogniseEvent } from '../recognise/recogniseEvent.ts'
import type { ResultsCollections } from '../types.ts'
import { loadEvents } from './load/loadEvents.ts'
import { loadResults } from './load/loadResults.ts'
import { resultsRenderers } from './renderers.ts'
import { resultsTableSchema } from './schemas.ts'
import type { ResultsTableView, ResultView } from './types.ts'
import { words } from './words.ts'

/** The results of an event, from its start list on. */
export const resultsTable = (collections: ResultsCollections): Embed =>
  defineEmbed<{ event?: DocID | null }, ResultsTableView>({
    slug: 'results-table',
    about: ({ event }) => [event == null ? null : { collection: collections.events, id: event }],
    fields: [
      { name: 'event', type: 'relationship', relationTo: collections.events, required: true },
    ],
    kind: 'block',
    label: 'Results table',
    load: async (asked, { req }) => {
      const events = await loadEvents(
        req,
        collections,
        asked.map(({ event }) => event),
      )
      const results = await loadResults(req, collections, {
        event: { in: [...events.values()].map(({ event }) => event.id) },
      })
      return asked.map(({ event: id }) => {
        const found = events.get(String(id))
        if (!found) return null
        const rows = results.get(String(id)) ?? []
        return { event: found.event, rows, state: stateOf(rows) }
      })
    },
    pick: pickEvent(collections),
    recognise: (text, { req }) => recogniseEvent(req, collections, text),
    render: resultsRenderers['results-table'],
    schema: resultsTableSchema,
    shows: ({ event, rows }) => [
      event.competition && { collection: collections.competitions, id: event.competition.id },
      ...rows.flatMap(({ athlete, id }) => [
        { collection: collections.results, id },
        athlete === null ? null : { collection: collections.athletes, id: athlete },
      ]),
    ],
    warning: ({ state }) =>
      state === 'results'
        ? null
        : state === 'empty'
          ? words.warnings.noResults
          : words.warnings.startList,
  })

function stateOf(rows: readonly ResultView[]): ResultsTableView['state'] {
  if (rows.length === 0) return 'empty'
  return rows.some(({ mark, place, status }) => mark !== null || place !== null || status !== 'OK')
    ? 'results'
    : 'entries'
}
