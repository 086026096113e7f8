import type { PayloadRequest, Where } from 'payload'

import { search, startingWith, wordsOf, type DocID } from '../../embeds/index.ts'
import { havingOther } from '../pick/findAthletes.ts'
import type { ResultsCollections } from '../types.ts'
import { byEvent, type ResultRow } from './byEvent.ts'
import type { KnownEvent } from './types.ts'

interface Athlete {
  familyName?: null | string
  givenName?: null | string
  id: DocID
  otherNames?: { familyName?: null | string; givenName?: null | string }[] | null
}

type Row = ResultRow & { athlete?: DocID | null }

const MOST_WORDS = 150
const MOST_ATHLETES = 400
const MOST_RESULTS = 4000

/** Events in which people have results whose family names, or other names, stand in these rows. Three queries. */
export async function eventsOfAthletes(
  req: PayloadRequest,
  { athletes, results }: ResultsCollections,
  rows: readonly string[],
): Promise<KnownEvent[]> {
  const names = namesIn(rows)
  if (names.length === 0) return []
  const named = (where: Where) =>
    search<Athlete>(req, athletes, {
      limit: MOST_ATHLETES,
      select: ['familyName', 'givenName', 'otherNames'],
      where,
    })
  const people = [
    ...(await named({ or: names.map((name) => startingWith(`${name} `)) })),
    ...(await named(havingOther(names))),
  ]
  if (people.length === 0) return []
  const byID = new Map(people.map((person) => [String(person.id), person]))
  const found = await search<Row>(req, results, {
    limit: MOST_RESULTS,
    select: ['athlete', 'event', 'mark', 'status'],
    sort: '-date',
    where: {
      and: [{ athlete: { in: people.map(({ id }) => id) } }, { event: { exists: true } }],
    },
  })
  return byEvent(found, ({ athlete }) => {
    const person = byID.get(String(athlete))
    return person ? { ...nameOf(person), others: (person.otherNames ?? []).map(nameOf) } : null
  })
}

const nameOf = ({ familyName, givenName }: Omit<Athlete, 'id'>) => ({
  family: familyName ?? '',
  given: givenName ?? '',
})

const namesIn = (rows: readonly string[]): string[] =>
  [...new Set(rows.flatMap(wordsOf))]
    .filter((word) => /^\p{L}{2,}$/u.test(word))
    .slice(0, MOST_WORDS)
