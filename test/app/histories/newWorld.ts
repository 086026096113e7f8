import type { Payload } from 'payload'

import { ingest, type Row } from '../../../plugins/derived-fields/index.ts'
import type { ID, Loose } from '../../support/loose.ts'

export interface World {
  articles: ID[]
  athletes: ID[]
  competitions: ID[]
  desk: Loose
  events: ID[]
  injuries: ID[]
  payload: Payload
  records: ID[]
  results: ID[]
}

/** Two competitions, four races, four athletes and a record: small enough that random steps meet. */
export async function newWorld(payload: Payload, desk: Loose): Promise<World> {
  const world: World = {
    articles: [],
    athletes: [],
    competitions: [],
    desk,
    events: [],
    injuries: [],
    payload,
    records: [],
    results: [],
  }
  await ingest(payload, async ({ newIDs }) => {
    const make = async (
      collection: 'athletes' | 'competitions' | 'events' | 'records',
      rows: object[],
    ) => {
      const ids = await newIDs(collection, rows.length)
      world[collection].push(...ids)
      return rows.map((row, n): Row => ({ id: ids[n] ?? 0, ...row }))
    }
    const records = await make('records', [record])
    const competitions = await make('competitions', [
      { ...competition, awardsMedals: true, city: 'Tokyo', level: 'world', timeZone: 'Asia/Tokyo' },
      { ...competition, awardsMedals: false, city: 'Oslo', level: 'meeting' },
    ])
    const events = await make(
      'events',
      ['final', 'final', 'heat', 'final'].map((round, n) => ({
        ageGroup: 'senior',
        competition: world.competitions[n % 2],
        date: `2025-09-1${n}T13:20:00.000Z`,
        discipline: '1500m',
        gender: 'men',
        records: n === 0 ? world.records : [],
        round,
        status: 'official',
      })),
    )
    const athletes = await make(
      'athletes',
      ['GBR', 'NOR', 'GBR', 'ITA'].map((nation, n) => ({
        birthDate: '2000-01-01',
        familyName: `Runner ${n}`,
        gender: 'men',
        history: { extent: 'complete' },
        nation,
      })),
    )
    return { athletes, competitions, events, records }
  })
  return world
}

const competition = { name: 'Championships', startDate: '2025-09-10' }

const record = {
  date: '2024-08-06',
  discipline: '1500m',
  flag: 'CR',
  gender: 'men',
  holder: 'Somebody',
  indoor: false,
  mark: '3:30.10',
  title: 'Championship record',
}
