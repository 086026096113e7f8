import { defineEmbed, type Embed, type Renderers } from '../../embeds/index.ts'
import { pickEntry } from '../pick/pick.ts'
import type { ResultsCollections } from '../types.ts'
import { loadMarks, type Entry } from './load/loadMarks.ts'
import { liveMarkSchema } from './schemas.ts'
import type { LiveMarkView } from './types.ts'
import { picked } from './picked.ts'
import { reference } from './reference.ts'
import { words } from './words.ts'

interface EntryEmbed {
  label: string
  /** What the picker says it would print. */
  prints: Parameters<typeof pickEntry>[1]
  render: Renderers<LiveMarkView>
  slug: string
}

/**
 * Something of one athlete in one event. It is bound to the two, not to a result: that is how a person thinks of it,
 * it can be written before the race, and it outlives a result that was deleted and entered again.
 */
export const entryEmbed = (
  collections: ResultsCollections,
  { label, prints, render, slug }: EntryEmbed,
): Embed =>
  defineEmbed<Entry, LiveMarkView>({
    about: ({ athlete, event }) => [
      reference(collections.events, event),
      reference(collections.athletes, athlete),
    ],
    fields: [picked('event', collections.events), picked('athlete', collections.athletes)],
    kind: 'inline',
    label,
    load: (asked, { req }) => loadMarks(req, collections, asked),
    pick: pickEntry(collections, prints),
    render,
    schema: liveMarkSchema,
    shows: ({ result }) => [result && { collection: collections.results, id: result.id }],
    slug,
    warning: ({ result }) =>
      result?.mark || (result && result.status !== 'OK') ? null : words.warnings.noResult,
  })
