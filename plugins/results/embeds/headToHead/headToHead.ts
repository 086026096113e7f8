import { defineEmbed, type Embed } from '../../../embeds/index.ts'
import { disciplineField } from '../../fields/disciplineField.ts'
import { sportOf } from '../../sportOf.ts'
import type { ResultsCollections } from '../../types.ts'
import { loadEvents } from '../load/loadEvents.ts'
import { loadAthletes } from '../load/loadAthletes.ts'
import { loadResults } from '../load/loadResults.ts'
import { picked } from '../picked.ts'
import { resultsRenderers } from '../renderers.ts'
import { rowsField } from '../rowsField.ts'
import { words } from '../words.ts'
import { headToHeadSchema } from './schema.ts'
import { toHeadToHead } from './toHeadToHead.ts'
import type { HeadToHeadFields, HeadToHeadView } from './types.ts'

/** Two athletes against each other: five queries, however many pairs. */
export const headToHead = (collections: ResultsCollections): Embed =>
  defineEmbed<HeadToHeadFields, HeadToHeadView>({
    slug: 'head-to-head',
    about: ({ first, second }) =>
      [first, second].map((id) => (id == null ? null : { collection: collections.athletes, id })),
    fields: [
      picked('first', collections.athletes),
      picked('second', collections.athletes),
      disciplineField(),
      rowsField,
    ],
    kind: 'block',
    label: 'Head to head',
    load: async (asked, { req }) => {
      const athletes = await loadAthletes(
        req,
        collections.athletes,
        asked.flatMap(({ first, second }) => [first, second]),
      )
      const results = await loadResults(req, collections, {
        and: [
          { athlete: { in: [...athletes.values()].map(({ id }) => id) } },
          { event: { exists: true } },
        ],
      })
      const met = [...results].flatMap(([, [first, ...others]]) =>
        first?.row.event != null && others.length > 0 ? [first.row.event] : [],
      )
      const events = await loadEvents(req, collections, met, ['discipline'])
      const sport = sportOf(req.payload)
      return asked.map(({ discipline, first, rows, second }) => {
        const pair = [athletes.get(String(first)), athletes.get(String(second))] as const
        if (!pair[0] || !pair[1]) return null
        return toHeadToHead([pair[0], pair[1]], {
          discipline: sport.discipline(discipline ?? '') ?? null,
          events,
          most: Number(rows) || Infinity,
          results,
        })
      })
    },
    render: resultsRenderers['head-to-head'],
    schema: headToHeadSchema,
    shows: ({ meetings }) =>
      meetings.flatMap(({ event, sides }) => [
        { collection: collections.events, id: event.id },
        ...sides.map(({ id }) => ({ collection: collections.results, id })),
      ]),
    warning: ({ meetings }) => (meetings.length > 0 ? null : words.warnings.neverMet),
  })
