import type { PayloadRequest } from 'payload'

import { defineEmbed, type Embed } from '../../../embeds/index.ts'
import { sportOf } from '../../sportOf.ts'
import type { ResultsCollections } from '../../types.ts'
import { pickEvent } from '../../pick/pick.ts'
import { recogniseEvent } from '../../recognise/recogniseEvent.ts'
import { CONTEST, loadEarlierRounds } from '../load/loadContests.ts'
import { loadEvents } from '../load/loadEvents.ts'
import { loadResults, type ResultRow } from '../load/loadResults.ts'
import { reference } from '../reference.ts'
import { resultsRenderers } from '../renderers.ts'
import { tableReferences } from '../tableReferences.ts'
import { words } from '../words.ts'
import { resultsTableFields } from './fields.ts'
import { resultsTableSchema } from './schema.ts'
import { columnsOf, toTable } from './toTable.ts'
import type { Column, ResultsTableFields, ResultsTableView } from './types.ts'

/** The results of an event, from its start list on. */
export const resultsTable = (collections: ResultsCollections): Embed => ({
  ...tableEmbed(collections, { slug: 'results-table', label: 'Results table' }),
  pick: pickEvent(collections),
  recognise: (text, { req }) => recogniseEvent(req, collections, text),
})

/** The same block, found by whoever looks for a start list: it turns into the results by itself. */
export const startList = (collections: ResultsCollections): Embed =>
  tableEmbed(collections, { slug: 'start-list', label: 'Start list, then results' })

const tableEmbed = (
  collections: ResultsCollections,
  { label, slug }: { label: string; slug: 'results-table' | 'start-list' },
): Embed =>
  defineEmbed<ResultsTableFields, ResultsTableView>({
    about: ({ event }) => [reference(collections.events, event)],
    fields: resultsTableFields(collections),
    kind: 'block',
    label,
    load: (asked, { req }) => loadTables(asked, req, collections),
    render: resultsRenderers[slug],
    schema: resultsTableSchema,
    shows: ({ event, rounds, rows }) => [
      ...rounds.map(({ event: { id } }) => ({ collection: collections.events, id })),
      ...tableReferences(collections, event, rows),
    ],
    slug,
    warning: ({ state }) =>
      state === 'results'
        ? null
        : state === 'empty'
          ? words.warnings.noResults
          : words.warnings.startList,
  })

/** What a column takes from a result beyond what every table shows. */
const TAKES: Partial<Record<Column, keyof ResultRow>> = {
  behind: 'value',
  points: 'points',
  score: 'resultsScore',
  reaction: 'reactionTimeMs',
  splits: 'splits',
}

async function loadTables(
  asked: readonly ResultsTableFields[],
  req: PayloadRequest,
  collections: ResultsCollections,
): Promise<(null | ResultsTableView)[]> {
  const events = await loadEvents(
    req,
    collections,
    asked.map(({ event }) => event),
    CONTEST,
  )
  const withRounds = new Set(asked.filter(({ rounds }) => rounds).map(({ event }) => String(event)))
  const earlier = await loadEarlierRounds(
    req,
    collections,
    [...events.values()].filter(({ row }) => withRounds.has(String(row.id))),
  )
  const sport = sportOf(req.payload)
  const columns = new Set(asked.flatMap(columnsOf))
  const jumps = [...events.values()].some(
    ({ row }) => sport.discipline(row.discipline ?? '')?.kind === 'horizontal',
  )
  const results = await loadResults(
    req,
    collections,
    {
      event: { in: [...new Set([...events.values(), ...[...earlier.values()].flat()].map(idOf))] },
    },
    {
      // An official event is no start list any more.
      ofAthletes: [...events.values()].some(({ event }) => event.status !== 'official')
        ? ['bests']
        : [],
      ofResults: [
        'bib',
        ...[...columns].flatMap((column) => TAKES[column] ?? []),
        ...(jumps && columns.has('wind') ? (['series'] as const) : []),
      ],
    },
  )
  return asked.map((ask) => {
    const event = events.get(String(ask.event))
    if (!event) return null
    return {
      ...toTable({
        asked: ask,
        discipline: sport.discipline(event.row.discipline ?? ''),
        event,
        results: results.get(String(ask.event)) ?? [],
        sport,
      }),
      rounds: (ask.rounds ? (earlier.get(String(ask.event)) ?? []) : []).map(({ id, name }) => ({
        event: { id, name: name ?? '' },
        rows: (results.get(String(id)) ?? []).map(({ view }) => view),
      })),
    }
  })
}

const idOf = (event: { id: number | string } | { row: { id: number | string } }) =>
  'row' in event ? event.row.id : event.id
