import type { EventTeaser } from './events.ts'
import type { StoryTeaser } from './stories.ts'

import { events } from './events.ts'
import { session } from './session.ts'
import { stories } from './stories.ts'

export interface FrontPage {
  competitions: {
    days: [string, string | null]
    demonstration: boolean
    id: number | string
    name: string
  }[]
  /** Athletes who are out or doubtful. */
  fitness: { id: number | string; name: string; nation: string; note: string; status: string }[]
  results: EventTeaser[]
  stories: StoryTeaser[]
}

/** What the front page shows, asked for at once. */
export async function frontPage(): Promise<FrontPage> {
  const [latest, results, fitness, competitions] = await Promise.all([
    stories(13),
    events(
      { and: [{ resultCount: { greater_than: 0 } }, { round: { equals: 'final' } }] },
      ['-localStart'],
      6,
    ),
    unfit(),
    latestCompetitions(),
  ])
  return { competitions, fitness, results, stories: latest }
}

async function unfit(): Promise<FrontPage['fitness']> {
  const { asVisitor, payload } = await session()
  const { docs } = await payload.find({
    collection: 'athletes',
    depth: 0,
    limit: 6,
    pagination: false,
    select: { availability: true, name: true, nation: true },
    sort: '-availability.since',
    where: { 'availability.status': { in: ['out', 'doubtful'] } },
    ...asVisitor,
  })
  return docs.map(({ availability, id, name, nation }) => ({
    id,
    name: name ?? '',
    nation,
    note: availability?.note ?? '',
    status: availability?.status ?? '',
  }))
}

async function latestCompetitions(): Promise<FrontPage['competitions']> {
  const { asVisitor, payload } = await session()
  const { docs } = await payload.find({
    collection: 'competitions',
    depth: 0,
    limit: 6,
    pagination: false,
    select: { demonstration: true, endDate: true, name: true, startDate: true },
    sort: '-startDate',
    ...asVisitor,
  })
  return docs.map(({ demonstration, endDate, id, name, startDate }) => ({
    days: [startDate, endDate ?? null],
    demonstration: demonstration ?? false,
    id,
    name,
  }))
}
