import { defineEmbed, type Embed } from '../../../embeds/index.ts'
import { sportOf } from '../../sportOf.ts'
import type { ResultsCollections } from '../../types.ts'
import { loadEvents } from '../load/loadEvents.ts'
import { loadResults } from '../load/loadResults.ts'
import { resultsRenderers } from '../renderers.ts'
import { words } from '../words.ts'
import { splitsSchema } from './schema.ts'
import { toSplits } from './toSplits.ts'
import type { SplitsFields, SplitsView } from './types.ts'

/** A race on the way, as a chart of laps and the times at every distance. */
export const splits = (collections: ResultsCollections): Embed =>
  defineEmbed<SplitsFields, SplitsView>({
    slug: 'splits',
    about: ({ event }) => [event == null ? null : { collection: collections.events, id: event }],
    fields: [
      { name: 'event', type: 'relationship', relationTo: collections.events, required: true },
      {
        name: 'highlight',
        type: 'relationship',
        admin: { description: 'Whose lines stand out. Empty: the first three.' },
        hasMany: true,
        relationTo: collections.athletes,
      },
    ],
    kind: 'block',
    label: 'Splits and lap chart',
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
        { ofResults: ['splits', 'value'] },
      )
      const sport = sportOf(req.payload)
      return asked.map(({ event: id, highlight }) => {
        const found = events.get(String(id))
        return found
          ? toSplits(results.get(String(id)) ?? [], { ...found, highlight: highlight ?? [], sport })
          : null
      })
    },
    render: resultsRenderers.splits,
    schema: splitsSchema,
    shows: ({ runners }) =>
      runners.flatMap(({ athlete, id }) => [
        { collection: collections.results, id },
        athlete === null ? null : { collection: collections.athletes, id: athlete },
      ]),
    warning: ({ leaders }) => (leaders.length > 0 ? null : words.warnings.noSplits),
  })
