import type { Where } from 'payload'

import type { Event } from '../../../../payload-types.ts'

import { populated } from '../lib/populated.ts'
import { populate } from './populate.ts'
import { session } from './session.ts'

/** An event as it is announced elsewhere, with its first three. */
export interface EventTeaser {
  competition: null | { demonstration: boolean; id: number | string; name: string }
  date: string
  id: number | string
  name: string
  podium: NonNullable<Event['podium']>
  round: Event['round']
  status: Event['status']
  /** IANA name; empty where the venue's clock is not known. */
  timeZone: string
}

const teaser = {
  competition: true,
  date: true,
  name: true,
  podium: true,
  round: true,
  status: true,
  timeZone: true,
} as const

/** Events that `where` picks, in the order of `sort`. */
export async function events(where: Where, sort: string[], limit: number): Promise<EventTeaser[]> {
  const { asVisitor, payload } = await session()
  const { docs } = await payload.find({
    collection: 'events',
    depth: 1,
    limit,
    pagination: false,
    populate,
    select: teaser,
    sort,
    where,
    ...asVisitor,
  })
  return docs.map(eventTeaser)
}

function eventTeaser(event: Pick<Event, 'id' | keyof typeof teaser>): EventTeaser {
  const competition = populated(event.competition)
  return {
    competition: competition && {
      demonstration: competition.demonstration ?? false,
      id: competition.id,
      name: competition.name,
    },
    date: event.date,
    id: event.id,
    name: event.name ?? '',
    podium: event.podium ?? [],
    round: event.round,
    status: event.status,
    timeZone: event.timeZone ?? '',
  }
}
