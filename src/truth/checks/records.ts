import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { RecordMark } from '../../../plugins/results/sports/types.ts'
import type { PublishedEvent } from '../readers/readEvent.ts'
import type { PublishedRow } from '../readers/readRow.ts'
import { type Check, type Miss, check } from './check.ts'
import { type Recognised, recognised } from './recognised.ts'

type Event = Recognised['events'][number]

/** Of each record whose it is; a world record is its nation's too, and the source prints the highest alone. */
const TYPES = {
  WR: { implied: [], scope: () => '' },
  WL: { implied: ['WR'], scope: (_: PublishedRow, { date }: Event) => date.slice(0, 4) },
  NR: { implied: ['WR', 'AR'], scope: ({ nation }: PublishedRow) => nation },
} as const satisfies Record<
  string,
  { implied: readonly string[]; scope: (row: PublishedRow, event: Event) => string }
>

/**
 * Record flags, one after another: the first that is published of a record stands, and from then on who beats it has the
 * flag and nobody else. Nothing where none is published.
 */
export function checkRecords(all: readonly PublishedEvent[]): Check[] {
  const standing = new Map<string, RecordMark>()
  const misses: Miss[] = []
  let [compared, given] = [0, 0]
  for (const event of inOrder(recognised(all).events))
    for (const row of bestFirst(event))
      for (const [type, { implied, scope }] of Object.entries(TYPES)) {
        const key = [type, event.discipline.code, event.sex, scope(row, event)].join()
        const before = standing.get(key)
        const flag = published(row, type, implied)
        if (before) {
          compared++
          const [found] = athletics.records(row.performance, [before])
          if ((found?.flag ?? null) !== flag)
            misses.push({
              what: `${row.name}, ${row.competitor.text}, ${event.title}`,
              published: flag ?? `no ${type}`,
              ours: found?.because ?? `no ${type}`,
              reason: `${before.text} by ${before.holder} stood`,
            })
        } else if (flag !== null) given++
        if (flag === type) standing.set(key, recordOf(row, event, type))
      }
  if (given === 0) return []
  const notes = [`${given} first ones, which stand as they are published`]
  return [check('record flags, from the first one on', 0.999, { compared, misses, notes })]
}

const inOrder = (events: readonly Event[]): Event[] =>
  events.toSorted((a, b) =>
    a.date === b.date ? orderOf(a) - orderOf(b) : a.date < b.date ? -1 : 1,
  )

const orderOf = ({ rows }: Event): number => rows[0]?.performance.order ?? 0

/** Of one race the first has the record. */
function bestFirst({ discipline, rows }: Event): PublishedRow[] {
  const sign = discipline.better === 'lower' ? 1 : -1
  return rows
    .filter(({ performance }) => performance.value !== null)
    .toSorted((a, b) => ((a.performance.value ?? 0) - (b.performance.value ?? 0)) * sign)
}

function published(
  { recordFlags }: PublishedRow,
  type: string,
  implied: readonly string[],
): null | string {
  if (recordFlags.some((flag) => flag === type || implied.includes(flag))) return type
  return recordFlags.includes(`=${type}`) ? `=${type}` : null
}

const recordOf = (
  { competitor, name, performance }: PublishedRow,
  { date, discipline, sex }: Event,
  type: string,
): RecordMark => ({
  date,
  discipline: discipline.code,
  holder: name,
  id: performance.id,
  indoor: performance.indoor,
  sex,
  text: competitor.text,
  type,
  value: performance.value ?? 0,
  venue: null,
})
