import type { PayloadRequest } from 'payload'

import { readByID, readRows, type DocID } from '../../../embeds/index.ts'
import { nameOn, nationOn, personFields } from '../../facts/personOf.ts'
import type { ResultsCollections } from '../../types.ts'
import { localDay } from '../day.ts'
import type { Entry } from '../load/loadMarks.ts'
import type { AthleteNameView } from '../types.ts'

type Person = { id: DocID; name?: null | string; nation?: null | string } & Partial<
  Record<(typeof personFields)[number], unknown>
>

interface Event {
  date?: null | string
  id: DocID
  timeZone?: null | string
}

interface Result {
  athlete?: DocID | null
  competitor?: null | string
  event?: DocID | null
  id: DocID
  representing?: null | string
}

/**
 * Names of today; in an event those of the result, and of the athlete on that day where there is none. Three queries at
 * most, however many.
 */
export async function loadNames(
  req: PayloadRequest,
  { athletes, events, results }: ResultsCollections,
  asked: readonly Entry[],
): Promise<(AthleteNameView | null)[]> {
  const entries = asked.filter(({ event }) => event)
  const [people, races, rows] = await Promise.all([
    readByID<Person>(req, athletes, {
      ids: asked.map(({ athlete }) => athlete),
      select: entries.length > 0 ? ['name', ...personFields] : ['name', 'nation'],
    }),
    readByID<Event>(req, events, {
      ids: entries.map(({ event }) => event),
      select: ['date', 'timeZone'],
    }),
    entriesOf(req, results, entries),
  ])
  const found = new Map(rows.map((row) => [pairOf(row), row]))
  return asked.map((entry) => {
    const athlete = people.get(String(entry.athlete))
    if (!athlete) return null
    const { id, name, nation } = athlete
    const event = entry.event ? races.get(String(entry.event)) : undefined
    if (!event) return { id, name: name ?? '', nation: nation ?? null, result: null }
    const result = found.get(pairOf(entry))
    const day = localDay(event.date ?? '', event.timeZone)
    return {
      id,
      name: result?.competitor || nameOn(athlete, day),
      nation: result?.representing || nationOn(athlete, day) || null,
      result: result?.id ?? null,
    }
  })
}

const pairOf = ({ athlete, event }: Entry): string => `${athlete} ${event}`

const entriesOf = (
  req: PayloadRequest,
  results: string,
  entries: readonly Entry[],
): Promise<Result[]> =>
  entries.length === 0
    ? Promise.resolve([])
    : readRows<Result>(req, results, {
        select: ['athlete', 'competitor', 'event', 'representing'],
        where: {
          and: [
            { event: { in: entries.map(({ event }) => event) } },
            { athlete: { in: entries.map(({ athlete }) => athlete) } },
          ],
        },
      })
