import type { PayloadRequest, Where } from 'payload'

import { readRows, type DocID } from '../../../embeds/index.ts'
import { listOrder } from '../../facts/listOrder.ts'
import type { NotRanked, QualifyingSymbol, Status } from '../../sports/closed.ts'
import type { Flag, ResultsCollections } from '../../types.ts'
import { day } from '../day.ts'
import type { FlagView, ResultView } from '../types.ts'
import { words } from '../words.ts'
import { readAthletes, type AthleteRow } from './loadAthletes.ts'

/** A result as embeds read it: what every table shows, and what some ask for besides. */
export interface ResultRow {
  /** Who goes on by the rules, where nobody has typed it. */
  advances?: null | QualifyingSymbol
  athlete?: DocID | null
  bib?: null | string
  competitor?: null | string
  event?: DocID | null
  flags?: Flag[] | null
  heights?: { attempts: string; height: string }[] | null
  id: DocID
  lane?: null | number
  mark?: null | string
  medal?: ResultView['medal']
  notRanked?: null | NotRanked
  order?: null | number
  qualified?: null | QualifyingSymbol
  placeHeld?: boolean | null
  points?: null | number
  rank?: null | number
  reactionTimeMs?: null | number
  reason?: null | string
  representing?: null | string
  rule?: null | string
  series?: { attempt: string; wind?: null | string }[] | null
  splits?: { metres: number; time: string }[] | null
  status?: null | Status
  value?: null | number
  wind?: null | string
}

export interface LoadedResult {
  athlete: AthleteRow | undefined
  row: ResultRow
  view: ResultView
}

interface More {
  /** Wanted of the athletes beyond name and nation. */
  ofAthletes?: readonly (keyof AthleteRow)[]
  /** Wanted of the results beyond what every table shows. */
  ofResults?: readonly (keyof ResultRow)[]
}

/** Results by event, each in order of place, with their athletes: two queries, however many. */
export async function loadResults(
  req: PayloadRequest,
  collections: ResultsCollections,
  where: Where,
  { ofAthletes, ofResults = [] }: More = {},
): Promise<Map<string, LoadedResult[]>> {
  const rows = await readRows<ResultRow>(req, collections.results, {
    select: [...FIELDS, ...ofResults],
    where,
  })
  const athletes = await readAthletes(
    req,
    collections.athletes,
    rows.map(({ athlete }) => athlete),
    ofAthletes,
  )
  const events = new Map<string, LoadedResult[]>()
  for (const row of rows.sort((a, b) => listOrder(a) - listOrder(b))) {
    const athlete = athletes.get(String(row.athlete))
    const loaded = { athlete, row, view: toView(row, athlete) }
    const event = events.get(String(row.event))
    if (event) event.push(loaded)
    else events.set(String(row.event), [loaded])
  }
  return events
}

const FIELDS = [
  'advances',
  'athlete',
  'competitor',
  'event',
  'flags',
  'lane',
  'mark',
  'medal',
  'notRanked',
  'order',
  'placeHeld',
  'qualified',
  'rank',
  'reason',
  'representing',
  'rule',
  'status',
  'wind',
] as const satisfies readonly (keyof ResultRow)[]

function toView(row: ResultRow, athlete: AthleteRow | undefined): ResultView {
  return {
    athlete: athlete?.id ?? null,
    flags: (row.flags ?? []).map(toFlag),
    id: row.id,
    lane: row.lane ?? null,
    mark: row.mark || null,
    medal: row.medal ?? null,
    name: row.competitor || athlete?.name || '',
    nation: row.representing || athlete?.nation || null,
    place: row.rank ?? null,
    qualified: row.qualified ?? row.advances ?? null,
    reason: reasonOf(row),
    status: row.status ?? 'OK',
    wind: row.wind || null,
  }
}

/** `Season’s best: beats 3:30.60, Oslo, 12 June 2025`; a record that nobody has ratified yet is pending (CR 31). */
function toFlag({ because, beats, flag, pending, published }: Flag): FlagView {
  const name = words.flags[flag.replace('=', '')]
  if (!name) return { flag, words: because }
  if (published) return { flag, words: `${name}, ${words.asPublished}` }
  const verb = flag.startsWith('=') ? words.equals : words.beats
  const beaten = beats
    ? [`${verb} ${beats.text}`, beats.venue, beats.date && day(beats.date)]
        .filter(Boolean)
        .join(', ')
    : words.first
  return { flag, words: `${name}: ${beaten}${pending ? `; ${words.pending}` : ''}` }
}

function reasonOf({ notRanked, placeHeld, reason, rule, status }: ResultRow): null | string {
  if (!status || status === 'OK') return notRanked ? reason || words.notRanked[notRanked] : null
  return [reason || words.status[status], rule, status === 'DQ' && placeHeld && words.placeHeld]
    .filter(Boolean)
    .join(', ')
}
