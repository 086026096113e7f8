import type { PayloadRequest, Where } from 'payload'

import { readRows, type DocID } from '../../../embeds/index.ts'
import type { Flag, ResultsCollections } from '../../types.ts'
import { day } from '../day.ts'
import type { AthleteView, FlagView, ResultView } from '../types.ts'
import { words } from '../words.ts'
import { loadAthletes } from './loadAthletes.ts'

interface Result {
  athlete?: DocID | null
  competitor?: null | string
  event?: DocID | null
  flags?: Flag[] | null
  id: DocID
  lane?: null | number
  mark?: null | string
  medal?: ResultView['medal']
  nation?: null | string
  order?: null | number
  qualified?: null | string
  rank?: null | number
  reason?: null | string
  rule?: null | string
  status?: null | string
  wind?: null | string
}

/** Results by event, each in order of place, with the nations of their athletes: two queries, however many. */
export async function loadResults(
  req: PayloadRequest,
  collections: ResultsCollections,
  where: Where,
): Promise<Map<string, ResultView[]>> {
  const rows = await readRows<Result>(req, collections.results, { select: FIELDS, where })
  const athletes = await loadAthletes(
    req,
    collections.athletes,
    rows.map(({ athlete }) => athlete),
  )
  const events = new Map<string, ResultView[]>()
  for (const row of rows.sort(inOrder)) {
    const event = String(row.event)
    events.set(event, [
      ...(events.get(event) ?? []),
      toView(row, athletes.get(String(row.athlete))),
    ])
  }
  return events
}

const FIELDS = [
  'athlete',
  'competitor',
  'event',
  'flags',
  'lane',
  'mark',
  'medal',
  'nation',
  'order',
  'qualified',
  'rank',
  'reason',
  'rule',
  'status',
  'wind',
] as const satisfies readonly (keyof Result)[]

function toView(row: Result, athlete: AthleteView | undefined): ResultView {
  return {
    athlete: athlete?.id ?? null,
    flags: (row.flags ?? []).map(toFlag),
    id: row.id,
    lane: row.lane ?? null,
    mark: row.mark || null,
    medal: row.medal ?? null,
    name: row.competitor || athlete?.name || '',
    nation: row.nation || athlete?.nation || null,
    place: row.rank ?? null,
    qualified: row.qualified ?? null,
    reason: reasonOf(row),
    status: row.status ?? 'OK',
    wind: row.wind || null,
  }
}

/** `Season’s best: beats 3:30.60, Oslo, 12 June 2025`. */
function toFlag({ because, beats, flag }: Flag): FlagView {
  const name = words.flags[flag.replace('=', '')]
  if (!name) return { flag, words: because }
  const verb = flag.startsWith('=') ? words.equals : words.beats
  const beaten = beats
    ? [`${verb} ${beats.text}`, beats.venue, beats.date && day(beats.date)]
        .filter(Boolean)
        .join(', ')
    : words.first
  return { flag, words: `${name}: ${beaten}` }
}

function reasonOf({ reason, rule, status }: Result): null | string {
  if (!status || status === 'OK') return null
  return [reason || words.status[status], rule].filter(Boolean).join(', ')
}

/** Placed first; then who is still to come, NM, DNF, DQ and DNS, each by lane or starting order. */
function inOrder(a: Result, b: Result): number {
  return (a.rank ?? LAST) - (b.rank ?? LAST) || below(a) - below(b) || seat(a) - seat(b)
}

const LAST = 1e9
const below = ({ status }: Result) => ['OK', 'NM', 'DNF', 'DQ', 'DNS'].indexOf(status ?? 'OK')
const seat = ({ lane, order }: Result) => lane ?? order ?? LAST
