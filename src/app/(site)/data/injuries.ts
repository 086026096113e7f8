import type { Where } from 'payload'

import type { Injury } from '../../../../payload-types.ts'

import { populated } from '../lib/populated.ts'
import { populate } from './populate.ts'
import { session } from './session.ts'

const shown = {
  athlete: true,
  date: true,
  description: true,
  expectedReturn: true,
  source: true,
  status: true,
  summary: true,
} as const

/** An injury as readers may know it. */
export interface InjuryLine extends Pick<
  Injury,
  'date' | 'description' | 'expectedReturn' | 'id' | 'source' | 'status'
> {
  athlete: null | { id: number | string; name: string; nation: string }
  summary: string
}

/** The injuries that `where` picks and readers may know of, latest first. */
export async function publicInjuries(where: Where): Promise<InjuryLine[]> {
  const { asVisitor, payload } = await session()
  const { docs } = await payload.find({
    collection: 'injuries',
    depth: 1,
    limit: 20,
    pagination: false,
    populate,
    select: shown,
    sort: '-date',
    // The desk may read private notes, but not on a page that it may show to others.
    where: { and: [{ visibility: { equals: 'public' } }, where] },
    ...asVisitor,
  })
  return docs.map(({ athlete: athleteOrID, summary, ...injury }) => {
    const athlete = populated(athleteOrID)
    return {
      ...injury,
      athlete: athlete && { id: athlete.id, name: athlete.name ?? '', nation: athlete.nation },
      summary: summary ?? '',
    }
  })
}
