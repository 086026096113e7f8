import type { Athlete } from '../../../../payload-types.ts'

import { cache } from 'react'

import { seasonProgression, type SeasonProgressionView } from '../../../../plugins/results/index.ts'
import { chartedDisciplines } from '../lib/seasons.ts'
import { athleteResults, type CareerResult } from './athleteResults.ts'
import { embedViews } from './embedViews.ts'
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
  mergedInto: true,
  name: true,
  nation: true,
  photo: true,
} as const

export type AthleteFacts = Pick<Athlete, 'id' | keyof typeof shown>

export interface AthletePage {
  athlete: AthleteFacts
  injuries: InjuryLine[]
  /** Season's bests of the disciplines that the athlete practises most. */
  progressions: SeasonProgressionView[]
  results: CareerResult[]
  stories: StoryTeaser[]
}

/** Charts beyond this many say less and less about an athlete. */
const charts = 2

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
  const disciplines = chartedDisciplines(athlete.bests ?? []).slice(0, charts)
  const [results, injuries, progressions, about] = await Promise.all([
    athleteResults(athlete.id),
    publicInjuries({ athlete: { equals: athlete.id } }),
    embedViews<SeasonProgressionView>(
      seasonProgression,
      disciplines.map((discipline) => ({ athlete: athlete.id, discipline })),
    ),
    stories(12, { mentionedAthletes: { in: [athlete.id] } }),
  ])
  return {
    athlete,
    injuries,
    progressions: progressions.filter((view) => view !== null),
    results,
    stories: about,
  }
}
