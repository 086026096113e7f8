import type { Athlete } from '../../../../payload-types.ts'

import { cache } from 'react'

import { athleteResults, type CareerResult } from './athleteResults.ts'
import { publicInjuries, type InjuryLine } from './injuries.ts'
import { populate } from './populate.ts'
import { session } from './session.ts'
import { stories, type StoryTeaser } from './stories.ts'

const shown = {
  availability: true,
  bests: true,
  birthDate: true,
  gender: true,
  medals: true,
  name: true,
  nation: true,
  photo: true,
} as const

export type AthleteFacts = Pick<Athlete, 'id' | keyof typeof shown>

export interface AthletePage {
  athlete: AthleteFacts
  injuries: InjuryLine[]
  results: CareerResult[]
  stories: StoryTeaser[]
}

/** The athlete alone: what the title and the head of the page need. Null if there is none. */
export const athleteFacts = cache(async (id: string): Promise<AthleteFacts | null> => {
  const { asVisitor, payload } = await session()
  return payload.findByID({
    collection: 'athletes',
    depth: 1,
    disableErrors: true,
    id,
    populate,
    select: shown,
    ...asVisitor,
  })
})

/** Everything the athlete's page shows, or null if there is no such athlete. */
export async function athletePage(id: string): Promise<AthletePage | null> {
  const athlete = await athleteFacts(id)
  if (athlete === null) return null
  const [results, injuries, about] = await Promise.all([
    athleteResults(athlete.id),
    publicInjuries({ athlete: { equals: athlete.id } }),
    stories(12, { mentionedAthletes: { in: [athlete.id] } }),
  ])
  return { athlete, injuries, results, stories: about }
}
