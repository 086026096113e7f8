import type { Result } from '../../../../payload-types.ts'
import { athletics, printedMark } from '../../../../plugins/results/index.ts'

import { populated } from '../lib/populated.ts'
import { populate } from './populate.ts'
import { session } from './session.ts'

/** One line of a career. */
export interface CareerResult {
  competition: null | string
  date: string
  /** Code of the discipline. */
  discipline: string
  event: null | { id: number | string; name: string }
  flags: NonNullable<Result['flags']>
  id: number | string
  indoor: boolean
  mark: null | string
  medal: null | string
  rank: null | number
  reason: null | string
  status: Result['status']
  venue: null | string
}

const shown = {
  date: true,
  discipline: true,
  elsewhere: true,
  event: true,
  flags: true,
  indoor: true,
  mark: true,
  medal: true,
  rank: true,
  reason: true,
  status: true,
  venue: true,
} as const

/** How much of a career a page lists; the bests and the chart reach back all the way. */
const longest = 100

/** The athlete's latest results, also those won in a relay team. */
export async function athleteResults(athlete: number | string): Promise<CareerResult[]> {
  const { asVisitor, payload } = await session()
  const { docs } = await payload.find({
    collection: 'results',
    depth: 2,
    limit: longest,
    pagination: false,
    populate,
    select: shown,
    sort: '-date',
    where: { or: [{ athlete: { equals: athlete } }, { members: { in: [athlete] } }] },
    ...asVisitor,
  })
  return docs.map(careerResult)
}

function careerResult(result: Pick<Result, 'id' | keyof typeof shown>): CareerResult {
  const event = populated(result.event)
  const { elsewhere } = result
  return {
    competition: populated(event?.competition)?.name ?? elsewhere?.competition ?? null,
    date: result.date ?? '',
    discipline: result.discipline ?? '',
    event: event && { id: event.id, name: event.name ?? '' },
    flags: result.flags ?? [],
    id: result.id,
    indoor: result.indoor ?? false,
    mark: printedMark(result.mark, result.discipline, athletics),
    medal: result.medal ?? null,
    rank: result.rank ?? null,
    reason: result.reason ?? null,
    status: result.status,
    venue: result.venue ?? null,
  }
}
