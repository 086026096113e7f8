import type { Competition } from '../../../../payload-types.ts'

import { cache } from 'react'

import { events, type EventTeaser } from './events.ts'
import { session } from './session.ts'
import { stories, type StoryTeaser } from './stories.ts'

const shown = {
  attribution: true,
  licence: true,
  awardsMedals: true,
  city: true,
  country: true,
  demonstration: true,
  endDate: true,
  medalTable: true,
  placingTable: true,
  name: true,
  startDate: true,
  venue: true,
} as const

export type CompetitionFacts = Pick<Competition, 'id' | keyof typeof shown>

export interface CompetitionPage {
  competition: CompetitionFacts
  events: EventTeaser[]
  stories: StoryTeaser[]
}

/** The competition alone: what the title and the head of the page need. Null if there is none. */
export const competitionFacts = cache(async (id: string): Promise<CompetitionFacts | null> => {
  const { asVisitor, payload } = await session()
  return payload.findByID({
    collection: 'competitions',
    depth: 0,
    disableErrors: true,
    id,
    select: shown,
    ...asVisitor,
  })
})

/** Everything the competition's page shows, or null if there is no such competition. */
export async function competitionPage(id: string): Promise<CompetitionPage | null> {
  const competition = await competitionFacts(id)
  if (competition === null) return null
  const [held, about] = await Promise.all([
    events({ competition: { equals: competition.id } }, ['localStart', 'name'], 300),
    stories(12, { 'event.competition': { equals: competition.id } }),
  ])
  return { competition, events: held, stories: about }
}
