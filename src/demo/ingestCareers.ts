import type { Payload, PayloadRequest } from 'payload'

import { type DocID, ingest, type Row } from '../../plugins/derived-fields/index.ts'
import type { FixtureAthlete, FixtureMark } from './Fixture.ts'
import type { Keys } from './Keys.ts'

/**
 * Stores the athletes with their earlier marks, some hundreds of them, in one go and one transaction; their keys in
 * `keys`. Who is there already, from a seeding that was cut short, is left as it is.
 */
export async function ingestCareers(
  payload: Payload,
  athletes: readonly FixtureAthlete[],
  keys: Keys,
): Promise<void> {
  await ingest(payload, async ({ newIDs, req }) => {
    await findKnown(athletes, keys, req)
    const fresh = athletes.filter(({ key }) => !keys.has('athletes', key))
    const ids = await newIDs('athletes', fresh.length)
    const rows = fresh.map(({ historySince, key, marks: _, ...athlete }, at): Row => {
      const id = keys.set('athletes', key, { id: ids[at] ?? 0 })
      return { ...athlete, history: historyOf(historySince), id, sourceID: key }
    })
    const marks = fresh.flatMap(({ key, marks: own }) =>
      own.map((mark) => ({ athlete: keys.get('athletes', key), ...mark })),
    )
    const markIDs = await newIDs('results', marks.length)
    return { athletes: rows, results: marks.map((mark, at) => toResult(mark, markIDs[at] ?? 0)) }
  })
}

const historyOf = (since?: string) =>
  since === undefined ? { extent: 'complete' } : { extent: 'since', since }

/** It has no `entry`, which keeps a competitor from standing twice in an event: it is in none that is kept here. */
const toResult = (
  { athlete, mark, ...elsewhere }: { athlete: DocID } & FixtureMark,
  id: DocID,
): Row => ({
  athlete,
  elsewhere,
  id,
  mark,
  status: 'OK',
})

async function findKnown(
  athletes: readonly FixtureAthlete[],
  keys: Keys,
  req: PayloadRequest,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'athletes',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { sourceID: true },
    where: { sourceID: { in: athletes.map(({ key }) => key) } },
  })
  for (const { id, sourceID } of docs) if (sourceID) keys.set('athletes', sourceID, { id })
}
