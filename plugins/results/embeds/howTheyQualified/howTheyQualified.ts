import { defineEmbed, type Embed } from '../../../embeds/index.ts'
import type { RoundKind } from '../../sports/closed.ts'
import type { ResultsCollections } from '../../types.ts'
import { CONTEST, loadEarlierRounds } from '../load/loadContests.ts'
import { loadEvents, type EventRow } from '../load/loadEvents.ts'
import { loadResults, type LoadedResult } from '../load/loadResults.ts'
import { picked } from '../picked.ts'
import { reference } from '../reference.ts'
import { resultsRenderers } from '../renderers.ts'
import { tableReferences } from '../tableReferences.ts'
import { words } from '../words.ts'
import { howTheyQualifiedSchema } from './schema.ts'
import type { HowTheyQualifiedFields, HowTheyQualifiedView, QualifierRow, Step } from './types.ts'

/** How each finalist came through the rounds: five queries, however many finals. */
export const howTheyQualified = (collections: ResultsCollections): Embed =>
  defineEmbed<HowTheyQualifiedFields, HowTheyQualifiedView>({
    slug: 'how-they-qualified',
    about: ({ event }) => [reference(collections.events, event)],
    fields: [picked('event', collections.events)],
    kind: 'block',
    label: 'How they qualified',
    load: async (asked, { req }) => {
      const events = await loadEvents(
        req,
        collections,
        asked.map(({ event }) => event),
        CONTEST,
      )
      const earlier = await loadEarlierRounds(req, collections, [...events.values()])
      const results = await loadResults(req, collections, {
        event: {
          in: [
            ...new Set([
              ...[...events.values()].map(({ row }) => row.id),
              ...[...earlier.values()].flat().map(({ id }) => id),
            ]),
          ],
        },
      })
      return asked.map(({ event: id }) => {
        const found = events.get(String(id))
        if (!found) return null
        const before = (earlier.get(String(id)) ?? []).toReversed()
        const rounds = [...new Set(before.map(roundOf))]
        return {
          event: found.event,
          rounds,
          rows: (results.get(String(id)) ?? []).map((finalist) =>
            toRow(finalist, { before, results, rounds }),
          ),
        }
      })
    },
    render: resultsRenderers['how-they-qualified'],
    schema: howTheyQualifiedSchema,
    shows: ({ event, rows }) => [
      ...tableReferences(collections, event, rows),
      ...rows.flatMap(({ steps }) =>
        steps.flatMap((step) => [
          reference(collections.results, step?.id),
          reference(collections.events, step?.event.id),
        ]),
      ),
    ],
    warning: ({ rounds }) => (rounds.length > 0 ? null : words.warnings.noRounds),
  })

interface Rounds {
  before: readonly EventRow[]
  results: ReadonlyMap<string, readonly LoadedResult[]>
  rounds: readonly RoundKind[]
}

function toRow({ view }: LoadedResult, { before, results, rounds }: Rounds): QualifierRow {
  const { athlete, id, name, nation, place, status } = view
  return {
    athlete,
    id,
    name,
    nation,
    place,
    status,
    steps: rounds.map((round): null | Step => {
      for (const event of before.filter((each) => roundOf(each) === round)) {
        const result = results.get(String(event.id))?.find((each) => same(each.view, view))?.view
        if (result) return toStep(event, result)
      }
      return null
    }),
  }
}

/** A relay team is known by its name and nation. */
const same = (one: LoadedResult['view'], other: LoadedResult['view']): boolean =>
  one.athlete !== null || other.athlete !== null
    ? String(one.athlete) === String(other.athlete)
    : one.name === other.name && one.nation === other.nation

const toStep = (event: EventRow, result: LoadedResult['view']): Step => ({
  event: { id: event.id, name: event.name ?? '' },
  heat: event.heat ?? null,
  id: result.id,
  mark: result.mark,
  place: result.place,
  qualified: result.qualified,
  status: result.status,
})

const roundOf = ({ round }: EventRow): RoundKind => round ?? 'final'
