import type { PayloadRequest } from 'payload'

import { type DocID, readRows, type Row } from '../../plugins/derived-fields/index.ts'
import { nameOn, nationOn, personFields, sameName } from '../../plugins/results/index.ts'
import type { Part } from './batchesOf.ts'
import type { Known } from './findKnown.ts'
import type { AnyEntry } from './resolved.ts'
import type { MemberAs } from './Sheet.ts'

type Facts = Readonly<Record<string, unknown>>

/**
 * A function that leaves the name on the day with the results that need it: where the athlete, as the database has or
 * will have it, had another one then. So a name that is corrected at the athlete is corrected in results too.
 */
export async function asCompeted(
  part: Part,
  known: readonly Known[],
  req: PayloadRequest,
): Promise<(entry: AnyEntry, stored?: null | Row) => AnyEntry> {
  const people = await peopleOf(part, known, req)
  const days = new Map(part.events.map(({ facts, key }) => [key, String(facts.date).slice(0, 10)]))
  return (entry, stored) => {
    const day = days.get(entry.event ?? '') ?? ''
    if (entry.membersAs) return { ...entry, membersAs: otherwise(entry.membersAs, people, day) }
    const { competedAs } = entry.facts
    const athlete = people.get(entry.athlete ?? '')
    // What a result says already is compared with what is read.
    if (typeof competedAs !== 'string' || !athlete || stored?.competedAs) return entry
    return sameName(competedAs, nameOn(athlete, day))
      ? { ...entry, facts: { ...entry.facts, competedAs: null } }
      : entry
  }
}

/** Of a relay's runners those whose name or nation is not the one that the athlete had then. */
const otherwise = (
  membersAs: readonly MemberAs[],
  people: ReadonlyMap<string, Facts>,
  day: string,
): MemberAs[] =>
  membersAs.flatMap(({ athlete: key, competedAs, nation }) => {
    const athlete = people.get(key)
    if (!athlete) return []
    const row = {
      athlete: key,
      competedAs: competedAs && sameName(competedAs, nameOn(athlete, day)) ? null : competedAs,
      nation: nation === nationOn(athlete, day) ? null : nation,
    }
    return row.competedAs || row.nation ? [row] : []
  })

/** Athletes by the keys of the sheet: as stored, one that was merged as the one it is now; new ones as they were read. */
async function peopleOf(
  part: Part,
  known: readonly Known[],
  req: PayloadRequest,
): Promise<Map<string, Facts>> {
  const there = known.filter(({ collection }) => collection === 'athletes')
  const merged = there.filter(({ id, row }) => id !== row.id).map(({ id }) => id)
  const into = new Map<DocID, Facts>()
  for (const row of await readRows(req.payload, 'athletes', {
    fields: personFields,
    pick: { field: 'id', ids: merged },
    req,
  }))
    into.set(row.id, row)
  return new Map<string, Facts>([
    ...part.athletes.map(({ facts, key }) => [key, facts as Facts] as const),
    ...there.map(({ entry, id, row }) => [entry.key, into.get(id) ?? row] as const),
  ])
}
