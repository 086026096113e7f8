import type { PublishedEvent } from '../readers/readEvent.ts'
import type { PublishedRow } from '../readers/readRow.ts'
import { type Agreement, type Contradiction, type Verdict, agreement } from './agreement.ts'
import { type Check, type Miss, check } from './check.ts'
import { recognised } from './recognised.ts'
import { Tally } from './Tally.ts'
import { competitionsThatLeaveTriesOut } from './triesLeftOut.ts'

/** Places of every heat and final, from marks and series with the official places hidden. */
export function checkRanks(all: readonly PublishedEvent[]): Check {
  const { events, notes } = recognised(all)
  const misses: Miss[] = []
  const contradictions: Miss[] = []
  const found = new Map<Agreement, PublishedRow[]>()
  const unmarked = new Tally()
  const lossy = competitionsThatLeaveTriesOut(events)
  let compared = 0
  for (const event of events) {
    for (const [row, verdict] of agreement(event, event.discipline, lossy.has(event.competition))) {
      const { how } = verdict
      if (how === null && withoutMark(row)) {
        unmarked.add(event.title)
        continue
      }
      compared++
      if (how === null) misses.push(miss(row, event, verdict, 'marks and series say otherwise'))
      else if (isContradiction(how))
        contradictions.push(miss(row, event, verdict, CONTRADICTS[how]))
      else found.set(how, [...(found.get(how) ?? []), row])
    }
  }
  return check('ranks, from marks and series', 1, {
    compared,
    misses,
    contradictions,
    notes: [
      ...explained(found),
      ...unmarked.note('ranks without a mark that could give them, not compared'),
      ...notes,
    ],
  })
}

const MEANING: Record<Agreement, string> = {
  'marks and series': 'by marks and series alone',
  'photo finish': 'within equal times, where the photo finish decided (TR 19.24)',
  'equal series told apart': 'told apart by officials although marks and series are equal',
  'tries left out':
    'possible only with tries the source leaves out (it prints XXO as O, and no X-)',
  'groups listed one after the other':
    'right within their group, groups being listed one after the other',
  'place of a disqualified kept free':
    'as they finished: behind one who was disqualified later, the list not closed up',
}

const CONTRADICTS: Record<Contradiction, string> = {
  'ranks do not count through': 'the rank is not one more than the number of those ranked before',
  'further marks say the reverse':
    'equal best marks ranked against the further marks published beside them (TR 25.22, 26.8)',
  'out of its place among the others':
    'its rank is missing or places off, and all others of the event agree without it',
}

function isContradiction(how: Agreement | Contradiction): how is Contradiction {
  return how in CONTRADICTS
}

/** A place was given, and neither a mark nor a status printed. */
function withoutMark({ rank, competitor }: PublishedRow): boolean {
  const { status, value } = competitor
  return rank !== null && value === null && (status === null || status === 'NM')
}

function explained(found: Map<Agreement, PublishedRow[]>): string[] {
  return [...found].map(([how, rows]) => {
    const named = how === 'equal series told apart' || how === 'place of a disqualified kept free'
    const names = named ? `: ${rows.map((row) => row.name).join(', ')}` : ''
    return `${rows.length} ${MEANING[how]}${names}`
  })
}

function miss(
  row: PublishedRow,
  { title }: PublishedEvent,
  { ours }: Verdict,
  reason: string,
): Miss {
  const series = row.competitor.series.map((trial) => trial.text).join(' ')
  return {
    what: `${row.name}, ${row.competitor.text}${series && ` (${series})`}, ${title}`,
    published: row.rank === null ? 'no rank' : `rank ${row.rank}`,
    ours: ours === null ? 'no rank' : `rank ${ours}`,
    reason,
  }
}
