import type { Payload } from 'payload'

import { type DocID, ingest, type Row } from '../../../plugins/derived-fields/index.ts'

/** How many compete in the event that is saved to, unless told otherwise, and how long their careers are. */
const COMPETITORS = 16
const EARLIER = 60

/** Others, who have nothing to do with it: what a base is filled up with. */
const FILLERS = 10
const CAREER = 100

/** How many results one filling has. */
export const FILLING = FILLERS * CAREER

export interface Core {
  /** Results of one event; their marks can be corrected. */
  saved: DocID[]
}

/** An event with the careers of those who took part, and one filling of others. */
export async function coreOf(payload: Payload, competitors = COMPETITORS): Promise<Core> {
  let saved: DocID[] = []
  await ingest(payload, async ({ newIDs }) => {
    const [competition = 0] = await newIDs('competitions', 1)
    const [event = 0] = await newIDs('events', 1)
    const athletes = await newIDs('athletes', competitors + FILLERS)
    const ids = await newIDs('results', competitors * (EARLIER + 1) + FILLING)
    const racers = athletes.slice(0, competitors)
    saved = ids.slice(0, competitors)
    const careers = [
      ...racers.flatMap((athlete) => careerOf(athlete, EARLIER)),
      // Last, so that a filling is what has the highest ids.
      ...athletes.slice(competitors).flatMap((athlete) => careerOf(athlete, CAREER)),
    ]
    return {
      athletes: athletes.map(toAthlete),
      competitions: [
        { id: competition, city: 'Rome', level: 'meeting', name: 'Bench', startDate: DAY },
      ],
      events: [
        {
          id: event,
          ageGroup: 'senior',
          competition,
          date: DAY,
          discipline: '1500m',
          gender: 'men',
          indoor: false,
          round: 'final',
          status: 'official',
        },
      ],
      results: [
        ...racers.map((athlete, at) => ({
          athlete,
          entry: `${event}:${athlete}`,
          event,
          mark: `3:3${at % 10}.${10 + at}`,
          status: 'OK',
        })),
        ...careers,
      ].map((row, at): Row => ({ ...row, id: ids[at] ?? 0 })),
    }
  })
  return { saved }
}

const DAY = '2024-06-12'

const toAthlete = (id: DocID): Row => ({
  id,
  familyName: `Runner ${id}`,
  gender: 'men',
  givenName: 'A',
  history: { extent: 'complete' },
  nation: 'ITA',
})

const careerOf = (athlete: DocID, length: number) =>
  Array.from({ length }, (_, at) => ({
    athlete,
    elsewhere: {
      competition: 'Meeting',
      date: `${2014 + (at % 10)}-0${1 + (at % 9)}-${10 + (at % 18)}`,
      discipline: at % 3 === 0 ? '800m' : '1500m',
      venue: 'Oslo',
    },
    mark: at % 3 === 0 ? `1:4${at % 10}.${10 + (at % 90)}` : `3:4${at % 10}.${10 + (at % 90)}`,
    status: 'OK',
  }))
