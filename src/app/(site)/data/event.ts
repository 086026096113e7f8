import type { Event } from '../../../../payload-types.ts'

import type { Where } from 'payload'
import { cache } from 'react'

import {
  resultsTable,
  series,
  splits,
  type SeriesView,
  type SplitsView,
} from '../../../../plugins/results/index.ts'
import { embedViews } from './embedViews.ts'
import { events, type EventTeaser } from './events.ts'
import { type InjuryLine, publicInjuries } from './injuries.ts'
import { populate } from './populate.ts'
import { type RecordBefore, recordsBefore } from './recordsBefore.ts'
import { session } from './session.ts'
import { stories, type StoryTeaser } from './stories.ts'

const shown = {
  atStake: true,
  combinedEvent: true,
  competition: true,
  date: true,
  discipline: true,
  gender: true,
  localStart: true,
  name: true,
  podium: true,
  records: true,
  resultCount: true,
  round: true,
  status: true,
  timeZone: true,
  venue: true,
  wind: true,
} as const

export type EventFacts = Pick<Event, 'id' | keyof typeof shown>

export interface EventPage {
  event: EventFacts
  injuries: InjuryLine[]
  records: RecordBefore[]
  /** The rounds of the same contest in the same competition, this one among them. */
  rounds: EventTeaser[]
  /** Every try; null in a race, and while none was written down. */
  series: null | SeriesView
  /** The race on the way; null where no times were taken. */
  splits: null | SplitsView
  stories: StoryTeaser[]
  /** View of the results table, the one that stories embed. */
  table: unknown
}

/** The event alone: what the title and the head of the page need. Null if there is none. */
export const eventFacts = cache(async (id: string): Promise<EventFacts | null> => {
  const { asVisitor, payload } = await session()
  return payload.findByID({
    collection: 'events',
    depth: 1,
    disableErrors: true,
    id,
    populate,
    select: shown,
    ...asVisitor,
  })
})

/** Everything the event's page shows, or null if there is no such event. */
export async function eventPage(id: string): Promise<EventPage | null> {
  const event = await eventFacts(id)
  if (event === null) return null
  const [rounds, [table = null], [course], [tries], about, injuries, records] = await Promise.all([
    events(sameContest(event), ['localStart', 'heat'], 40),
    embedViews(resultsTable, [{ event: event.id }]),
    embedViews<SplitsView>(splits, [{ event: event.id }]),
    embedViews<SeriesView>(series, [{ event: event.id }]),
    stories(12, { mentionedEvents: { in: [event.id] } }),
    publicInjuries({ event: { equals: event.id } }),
    recordsBefore(event),
  ])
  return {
    event,
    injuries,
    records,
    rounds,
    series: tries?.rows.length ? tries : null,
    splits: course?.leaders.length ? course : null,
    stories: about,
    table,
  }
}

function sameContest({ combinedEvent, competition, discipline, gender }: EventFacts): Where {
  const same: Where[] = [
    { competition: { equals: idOf(competition) } },
    { discipline: { equals: discipline } },
    { gender: { equals: gender } },
  ]
  if (combinedEvent) same.push({ combinedEvent: { equals: idOf(combinedEvent) } })
  return { and: same }
}

const idOf = (related: number | string | { id: number | string }) =>
  typeof related === 'object' ? related.id : related
