import type { PayloadRequest } from 'payload'

import { readByID, wordsOf, type DocID, type Recognised } from '../../embeds/index.ts'
import { search, startingWith } from '../pick/search.ts'
import type { ResultsCollections } from '../types.ts'
import { agree } from './agree.ts'
import { hasMark, rowsOf } from './rowsOf.ts'
import type { KnownEvent, KnownResult } from './types.ts'

interface Athlete {
  familyName?: null | string
  givenName?: null | string
  id: DocID
}

interface Result {
  athlete?: DocID | null
  event?: DocID | null
  id: DocID
  mark?: null | string
  status?: null | string
}

const MOST_WORDS = 150
const MOST_ATHLETES = 400
const MOST_RESULTS = 4000

/** The event whose table a pasted text is. Four bounded queries, and none where there is no mark in it. */
export async function recogniseEvent(
  req: PayloadRequest,
  collections: ResultsCollections,
  text: string,
): Promise<null | Recognised<{ event?: DocID | null }>> {
  const rows = rowsOf(text)
  if (!rows.some(hasMark)) return null
  const events = await candidates(req, collections, namesIn(rows))
  const [best] = events
    .flatMap((event) => {
      const agreement = agree(text, event)
      return agreement ? [{ ...agreement, event }] : []
    })
    .sort((a, b) => b.equal - a.equal || b.matched - a.matched)
  if (!best) return null
  const { differs, event, matched } = best
  const titles = await readByID<{ id: DocID; title?: null | string }>(req, collections.events, {
    ids: [event.id],
    select: ['title'],
  })
  return {
    differs,
    fields: { event: event.id },
    label: titles.get(String(event.id))?.title ?? '',
    matched,
    rows: best.rows,
  }
}

const namesIn = (rows: readonly string[]): string[] =>
  [...new Set(rows.flatMap(wordsOf))]
    .filter((word) => /^\p{L}{2,}$/u.test(word))
    .slice(0, MOST_WORDS)

/** Events in which people of these family names have results. */
async function candidates(
  req: PayloadRequest,
  { athletes, results }: ResultsCollections,
  names: readonly string[],
): Promise<KnownEvent[]> {
  if (names.length === 0) return []
  const people = await search<Athlete>(req, athletes, {
    limit: MOST_ATHLETES,
    select: ['familyName', 'givenName'],
    where: { or: names.map((name) => startingWith(`${name} `)) },
  })
  if (people.length === 0) return []
  const byID = new Map(people.map((person) => [String(person.id), person]))
  const rows = await search<Result>(req, results, {
    limit: MOST_RESULTS,
    select: ['athlete', 'event', 'mark', 'status'],
    sort: '-date',
    where: {
      and: [{ athlete: { in: people.map(({ id }) => id) } }, { event: { exists: true } }],
    },
  })
  const events = new Map<string, { id: DocID; results: KnownResult[] }>()
  for (const { athlete, event, mark, status } of rows) {
    const person = byID.get(String(athlete))
    if (!person || event == null) continue
    const known = events.get(String(event)) ?? { id: event, results: [] }
    events.set(String(event), known)
    known.results.push({
      family: person.familyName ?? '',
      given: person.givenName ?? '',
      mark: mark || null,
      status: status ?? 'OK',
    })
  }
  return [...events.values()]
}
