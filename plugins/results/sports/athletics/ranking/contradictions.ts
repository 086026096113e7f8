import type { Competitor, Contradiction, Discipline } from '../../types.ts'
import { readTrial } from '../marks/readTrial.ts'
import { formatMark } from '../marks/formatMark.ts'
import { UNRANKED } from './inRanking.ts'
import { bars, validDistances } from './series.ts'

/** What in one result cannot be true at once: a place beside DNF, a best that the series lacks. */
export function contradictions(one: Competitor, discipline: Discipline): readonly Contradiction[] {
  return [
    ...statusAgainstPlace(one),
    ...heldWithoutPlace(one),
    ...statusAgainstMark(one),
    ...unreadable(one, discipline),
    ...bestOfSeries(one, discipline),
  ]
}

function statusAgainstPlace({ notRanked, status, place }: Competitor): Contradiction[] {
  if (status === null) return []
  // Who is disqualified may keep the place that was taken away: it explains the gap.
  if (status === 'DQ' && !notRanked) return []
  const beside =
    status === 'OK' || status === 'DQ' ? notRanked && `not ranked (${UNRANKED[notRanked]})` : status
  if (!beside || place === null) return []
  return [
    {
      field: 'place',
      read: `place ${place} beside ${beside}`,
      expected: `no place beside ${beside}`,
    },
  ]
}

/** A place that stays empty is the official one, or that of the mark. */
function heldWithoutPlace({ held, place, status, value }: Competitor): Contradiction[] {
  if (status !== 'DQ' || !held || place !== null || value !== null) return []
  return [
    {
      field: 'place',
      read: '',
      expected: 'the place that stays empty, or the mark that was taken away',
    },
  ]
}

/** A DQ may keep the mark that was taken away; DNS, DNF and NM have none. */
function statusAgainstMark({ status, value, text }: Competitor): Contradiction[] {
  if (value === null || status === null || status === 'OK' || status === 'DQ') return []
  return [{ field: 'mark', read: `${text} beside ${status}`, expected: `no mark beside ${status}` }]
}

function unreadable({ series }: Competitor, discipline: Discipline): Contradiction[] {
  return series.flatMap((trial) => {
    const read = readTrial(trial, discipline)
    return read.ok ? [] : [{ field: 'series', read: read.read, expected: read.expected } as const]
  })
}

function bestOfSeries(one: Competitor, discipline: Discipline): Contradiction[] {
  const best = bestIn(one, discipline)
  if (best === null || one.value === null || best === one.value) return []
  const printed = formatMark(best, discipline)
  return [{ field: 'mark', read: one.text, expected: `the best of the series, ${printed}` }]
}

function bestIn({ series }: Competitor, discipline: Discipline): number | null {
  const marks =
    discipline.kind === 'vertical'
      ? bars(series, discipline).flatMap((bar) => (bar.cleared ? [bar.height] : []))
      : validDistances(series, discipline)
  return marks.length > 0 ? Math.max(...marks) : null
}
