import type { PublishedEvent, PublishedRow } from '../readers/readEvent.ts'
import { type Agreement, agreement } from './agreement.ts'
import { type Check, type Miss, check } from './check.ts'
import { leavesTriesOut } from './triesLeftOut.ts'

/** Places of every heat and final, from marks and series with the official places hidden. */
export function checkRanks(events: readonly PublishedEvent[]): Check {
  const misses: Miss[] = []
  const found = new Map<Agreement, PublishedRow[]>()
  const lossy = leavesTriesOut(events)
  for (const event of events) {
    for (const [row, how] of agreement(event, lossy)) {
      if (how) found.set(how, [...(found.get(how) ?? []), row])
      else misses.push(miss(row, event))
    }
  }
  const compared = events.reduce((sum, { rows }) => sum + rows.length, 0)
  return check('ranks, from marks and series', 1, compared, misses, notes(found))
}

const MEANING: Record<Agreement, string> = {
  'marks and series': 'by marks and series alone',
  'photo finish': 'within equal times, where the photo finish decided',
  'equal series told apart': 'told apart by officials although marks and series are equal',
  'tries left out':
    'possible only with tries the source leaves out (it prints XXO as O, and no X-)',
  'groups listed one after the other':
    'right within their group, groups being listed one after the other',
}

function notes(found: Map<Agreement, PublishedRow[]>): string[] {
  return [...found].map(([how, rows]) => {
    const names =
      how === 'equal series told apart' ? `: ${rows.map((row) => row.name).join(', ')}` : ''
    return `${rows.length} ${MEANING[how]}${names}`
  })
}

function miss(row: PublishedRow, { title, discipline }: PublishedEvent): Miss {
  const series = row.competitor.series.map((trial) => trial.text).join(' ')
  return {
    what: `${row.name}, ${row.competitor.text}${series && ` (${series})`}, ${title}`,
    published: row.rank === null ? 'no rank' : `rank ${row.rank}`,
    ours: 'another',
    reason: discipline ? 'marks and series say otherwise' : 'discipline not recognised',
  }
}
