import type { PayloadRequest } from 'payload'

export interface UntoldEvent {
  id: number | string
  resultCount: number
  /** On the clock of the venue. */
  start: string
  title: string
}

/** How far back a desk looks. */
const LATEST = 100

/** Finals that have results and no story, draft or published, among the latest. Two queries. */
export async function untoldEvents(req: PayloadRequest): Promise<UntoldEvent[]> {
  const { docs: events } = await req.payload.find({
    collection: 'events',
    depth: 0,
    joins: false,
    limit: LATEST,
    overrideAccess: false,
    pagination: false,
    req,
    select: { date: true, localStart: true, resultCount: true, title: true },
    sort: '-localStart',
    where: { and: [{ round: { equals: 'final' } }, { resultCount: { greater_than: 0 } }] },
  })
  const ids = events.map(({ id }) => id)
  if (ids.length === 0) return []
  const { docs: stories } = await req.payload.find({
    collection: 'articles',
    context: { embeds: 'ids' },
    depth: 0,
    joins: false,
    overrideAccess: false,
    pagination: false,
    req,
    select: { event: true, mentionedEvents: true },
    where: { or: [{ event: { in: ids } }, { mentionedEvents: { in: ids } }] },
  })
  const told = new Set(
    stories.flatMap(({ event, mentionedEvents }) =>
      [event, ...(mentionedEvents ?? [])].map(String),
    ),
  )
  return events
    .filter(({ id }) => !told.has(String(id)))
    .map(({ date, id, localStart, resultCount, title }) => ({
      id,
      resultCount: resultCount ?? 0,
      start: localStart ?? date,
      title: title ?? '',
    }))
}
