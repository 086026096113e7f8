import type { PayloadRequest } from 'payload'

import { type DocID, type Pick, readRows, type Row } from '../../plugins/derived-fields/index.ts'
import { personFields } from '../../plugins/results/index.ts'
import type { Part } from './batchesOf.ts'
import { type AnyEntry, links, resolved } from './resolved.ts'

type Facts = Readonly<Record<string, unknown>>
export type Slug = keyof Part

/** A document of the sheet that is there already. */
export interface Known {
  collection: Slug
  entry: AnyEntry
  id: DocID
  /** As it is stored. */
  row: Row
  /** What is stored of the fields that were read; null where someone at the desk had written it down already. */
  stored: null | Row
}

/** Ids in the database, by the keys of the sheet. */
export type IDs = Map<string, DocID>

/**
 * What of a part is in the database; their ids in `ids`. By source id first; and what the desk or another source had
 * written down, by what tells such documents apart: an athlete's name and birth, a round, a mark and its day.
 */
export async function findKnown(
  part: Part,
  ids: IDs,
  /** All keys of the sheet: whatever has one of them is what that key names, and nothing else. */
  keys: ReadonlySet<unknown>,
  req: PayloadRequest,
): Promise<Known[]> {
  const known: Known[] = []
  for (const collection of ['competitions', 'athletes', 'events', 'results'] as const) {
    const entries: readonly AnyEntry[] = part[collection]
    if (entries.length === 0) continue
    const fields = fieldsOf(collection, entries)
    const rows = new Map<DocID, Row>()
    for (const pick of candidates(collection, part, ids))
      for (const row of await readRows(req.payload, collection, { fields, pick, req }))
        rows.set(row.id, row)
    for (const one of match(collection, entries, [...rows.values()], { ids, keys })) {
      known.push(one)
      ids.set(one.entry.key, one.id)
    }
  }
  return known
}

/** What must be read of stored documents, to know them and to compare them. */
function fieldsOf(collection: Slug, entries: readonly AnyEntry[]): string[] {
  const fields = new Set(['mergedInto', 'sourceID', ...links])
  if (collection === 'athletes') for (const field of personFields) fields.add(field)
  for (const { facts } of entries) for (const field of Object.keys(facts)) fields.add(field)
  return [...fields]
}

/** Where documents of the part could be found. */
function candidates(collection: Slug, part: Part, ids: IDs): Pick[] {
  const texts = (field: 'familyName' | 'name', entries: readonly AnyEntry[]) =>
    unique(entries.map(({ facts }) => String(facts[field])))
  const at = (keys: readonly (null | string)[]) =>
    unique(keys.flatMap((key) => ids.get(key ?? '') ?? []))
  const sourceIDs = (entries: readonly AnyEntry[]): Pick => ({
    field: 'sourceID',
    ids: entries.map(({ key }) => key),
  })
  switch (collection) {
    case 'athletes':
      return [
        sourceIDs(part.athletes),
        { field: 'familyName', ids: texts('familyName', part.athletes) },
      ]
    case 'competitions':
      return [
        sourceIDs(part.competitions),
        { field: 'name', ids: texts('name', part.competitions) },
      ]
    case 'events':
      return [{ field: 'competition', ids: at(part.events.map(({ competition }) => competition)) }]
    case 'results':
      return [
        { field: 'athlete', ids: at(part.results.map(({ athlete }) => athlete)) },
        { field: 'event', ids: at(part.results.map(({ event }) => event)) },
        sourceIDs(part.results.filter(({ athlete, event }) => !athlete && !event)),
      ]
  }
}

/** An entry that was merged into another one is that one. */
const standsFor = ({ id, mergedInto }: Row): DocID => (mergedInto as DocID | null) ?? id

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

function match(
  collection: Slug,
  entries: readonly AnyEntry[],
  rows: readonly Row[],
  { ids, keys }: { ids: IDs; keys: ReadonlySet<unknown> },
): Known[] {
  const bySource = new Map(rows.map((row) => [row.sourceID, row]))
  const others = new Map<string, Row[]>()
  for (const row of rows) {
    const nature = keys.has(row.sourceID) ? null : natureOf[collection](row)
    if (nature !== null) others.set(nature, [...(others.get(nature) ?? []), row])
  }
  return entries.flatMap((entry): Known[] => {
    const stored = bySource.get(entry.key)
    if (stored) return [{ collection, entry, id: standsFor(stored), row: stored, stored }]
    if (others.size === 0) return []
    const nature = natureOf[collection]({
      ...resolved(entry, ids),
      combinedEvent: entry.combinedEvent,
    })
    // Two marks of a day may be the same: each stands for one.
    const twin = nature === null ? undefined : others.get(nature)?.pop()
    return twin ? [{ collection, entry, id: standsFor(twin), row: twin, stored: null }] : []
  })
}

/** What tells documents apart that have another source, or none; null for what nothing does. */
const natureOf: Record<Slug, (facts: Facts) => null | string> = {
  athletes: ({ birthDate, familyName, givenName, nation }) =>
    birthDate ? name(familyName, givenName, nation, birthDate) : null,
  competitions: (facts) => name(facts.name, facts.startDate),
  // Parts of combined events are too many of a kind to tell.
  events: ({ ageGroup, combinedEvent, competition, discipline, gender, heat, round }) =>
    combinedEvent ? null : name(competition, discipline, gender, ageGroup, round, heat),
  results: ({ athlete, elsewhere, event, mark, team }) => {
    if (event) return name(event, athlete, athlete ? '' : team)
    const { date, discipline } = (elsewhere ?? {}) as Facts
    return athlete && mark ? name(athlete, discipline, date, mark) : null
  },
}

const name = (...parts: readonly unknown[]): string =>
  JSON.stringify(parts.map((part) => part ?? ''))
