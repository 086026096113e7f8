import type { PayloadRequest } from 'payload'

import { readByID, type DocID, type Recognised } from '../../embeds/index.ts'
import type { ResultsCollections } from '../types.ts'
import { agree } from './agree.ts'
import { eventsOfAthletes } from './eventsOfAthletes.ts'
import { eventsOfTeams } from './eventsOfTeams.ts'
import { hasMark, rowsOf } from './rowsOf.ts'
import type { Agreement, KnownEvent } from './types.ts'

/**
 * The event whose table a pasted text is: by the athletes in it, otherwise by its relay teams. Four bounded queries, and
 * none where there is no mark in it.
 */
export async function recogniseEvent(
  req: PayloadRequest,
  collections: ResultsCollections,
  text: string,
): Promise<null | Recognised<{ event?: DocID | null }>> {
  const rows = rowsOf(text)
  if (!rows.some(hasMark)) return null
  const best =
    likest(text, await eventsOfAthletes(req, collections, rows)) ??
    likest(text, await eventsOfTeams(req, collections, rows))
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

function likest(
  text: string,
  events: readonly KnownEvent[],
): (Agreement & { event: KnownEvent }) | undefined {
  const [best] = events
    .flatMap((event) => {
      const agreement = agree(text, event)
      return agreement ? [{ ...agreement, event }] : []
    })
    .sort((a, b) => b.equal - a.equal || b.matched - a.matched)
  return best
}
