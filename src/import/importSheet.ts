import { createLocalReq, type Payload } from 'payload'

import { ingest, type Batch, type DocID } from '../../plugins/derived-fields/index.ts'
import { entryOf } from '../../plugins/results/index.ts'
import { asCompeted } from './asCompeted.ts'
import { batchesOf, type Part, sizeOf } from './batchesOf.ts'
import { checkSheet } from './checkSheet.ts'
import { correct } from './correct.ts'
import { differing } from './differences.ts'
import { findKnown, type IDs, type Known, type Slug } from './findKnown.ts'
import { stateHistories, statesOne, unstated } from './histories.ts'
import { counts, type Report } from './Report.ts'
import { type AnyEntry, resolved } from './resolved.ts'
import type { Sheet } from './Sheet.ts'

export interface ImportOptions {
  /** Where the facts come from, of competitions whose file does not say it. */
  attribution?: string
  /** Says what would be done and writes nothing. @default false */
  dryRun?: boolean
  /** Under which licence, of competitions whose file does not say it. */
  licence?: string
  onProgress?: (progress: { done: number; total: number }) => void
  /** Writes what was read over stored documents of the same source that have it otherwise. @default false */
  update?: boolean
}

const slugs = ['competitions', 'athletes', 'events', 'results'] as const

/**
 * Brings a sheet into the database: what the desk's checks would refuse is refused, what is there already stays, and the
 * rest is written with all that follows from it, each athlete and event derived once. A part of the sheet is one
 * transaction; after an import that was cut short, another brings what is missing.
 */
export async function importSheet(
  payload: Payload,
  read: Sheet,
  { attribution, dryRun = false, licence, onProgress, update = false }: ImportOptions = {},
): Promise<Report> {
  const sheet = checkSheet(attributed(read, { attribution, licence }))
  const report: Report = {
    added: counts(),
    corrected: [],
    differing: [],
    known: counts(),
    leftOut: sheet.leftOut,
    notes: sheet.notes,
    refused: sheet.refused,
  }
  const parts = batchesOf(sheet)
  const total = parts.reduce((size, part) => size + sizeOf(part), 0)
  const all = new Set(slugs.flatMap((slug) => sheet[slug].map(({ key }) => key)))
  const ids: IDs = new Map()
  const silent: Known[] = []
  let done = 0
  for (const part of parts) {
    const known = dryRun
      ? await look(payload, part, ids, all)
      : await write(payload, part, ids, all)
    for (const slug of slugs) {
      const there = known.filter(({ collection }) => collection === slug).length
      report.known[slug] += there
      report.added[slug] += part[slug].length - there
    }
    report.differing.push(...known.flatMap(differencesOf))
    silent.push(...unstated(known))
    done += sizeOf(part)
    onProgress?.({ done, total })
  }
  if (!dryRun) await stateHistories(payload, silent)
  if (update && !dryRun) await correct(payload, report)
  return report
}

/** What a file says of itself stands; a competition of which nobody says it is told of. */
function attributed(
  sheet: Sheet,
  { attribution, licence }: Pick<ImportOptions, 'attribution' | 'licence'>,
): Sheet {
  const competitions = sheet.competitions.map((one) => ({
    ...one,
    facts: {
      ...(attribution ? { attribution } : {}),
      ...(licence ? { licence } : {}),
      ...one.facts,
    },
  }))
  const silent = competitions.filter(({ facts }) => !facts.attribution)
  return {
    ...sheet,
    competitions,
    notes: [
      ...sheet.notes,
      ...silent.map(
        ({ facts }) =>
          `${facts.name}: neither the file nor --attribution says where the facts come from.`,
      ),
    ],
  }
}

type Keys = ReadonlySet<string>

async function look(payload: Payload, part: Part, ids: IDs, all: Keys): Promise<Known[]> {
  const req = await createLocalReq({}, payload)
  const known = await findKnown(part, ids, all, req)
  const named = await asCompeted(part, known, req)
  return known.map((one) => ({ ...one, entry: named(one.entry, one.stored) }))
}

async function write(payload: Payload, part: Part, ids: IDs, all: Keys): Promise<Known[]> {
  let known: Known[] = []
  // MongoDB may start the transaction over: what it learnt counts when it is through.
  let learnt: IDs = new Map()
  await ingest(payload, async ({ newIDs, req }) => {
    learnt = new Map(ids)
    const found = await findKnown(part, learnt, all, req)
    const named = await asCompeted(part, found, req)
    known = found.map((one) => ({ ...one, entry: named(one.entry, one.stored) }))
    const fresh = freshOf(part, found)
    for (const slug of slugs) {
      const own = await newIDs(slug, fresh[slug].length)
      fresh[slug].forEach(({ key }, at) => learnt.set(key, own[at] as DocID))
    }
    return Object.fromEntries(
      slugs.map((slug) => [slug, fresh[slug].map((one) => rowOf(slug, named(one), learnt))]),
    )
  })
  for (const { key } of [...part.competitions, ...part.athletes, ...part.events]) {
    const id = learnt.get(key)
    if (id !== undefined) ids.set(key, id)
  }
  return known
}

function freshOf(part: Part, known: readonly Known[]): Record<Slug, AnyEntry[]> {
  const there = new Set<AnyEntry>(known.map(({ entry }) => entry))
  const fresh = (entries: readonly AnyEntry[]) => entries.filter((entry) => !there.has(entry))
  return {
    athletes: fresh(part.athletes),
    competitions: fresh(part.competitions),
    events: fresh(part.events),
    results: fresh(part.results),
  }
}

function rowOf(slug: Slug, entry: AnyEntry, ids: IDs): Batch[string][number] {
  const facts = resolved(entry, ids)
  const row = { ...facts, id: ids.get(entry.key) as DocID }
  // The hooks that write it do not run here.
  return slug === 'results' && facts.event ? { ...row, entry: entryOf(facts, null) } : row
}

const differencesOf = ({ collection, entry, id, stored }: Known): Report['differing'] =>
  stored
    ? differing(collection, entry.facts, stored)
        .filter((field) => !entry.guessed?.includes(field))
        .filter((field) => field !== 'history' || statesOne(stored))
        .map((field) => ({
          collection,
          field,
          id,
          read: entry.facts[field],
          spot: entry.spot,
          stored: stored[field] ?? null,
        }))
    : []
