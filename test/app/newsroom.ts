import type { Payload } from 'payload'

export type ID = number | string
export interface Doc extends Record<string, unknown> {
  id: ID
}

/** Short calls for tests that act as the desk. */
export interface Desk {
  create: (collection: string, data: object) => Promise<Doc>
  read: (collection: string, id: ID) => Promise<Doc>
  update: (collection: string, id: ID, data: object) => Promise<Doc>
}

export const deskOf = (payload: Payload): Desk => ({
  create: async (collection, data) =>
    (await payload.create({
      collection: collection as 'results',
      data: data as never,
      depth: 0,
      overrideAccess: true,
    })) as unknown as Doc,
  read: async (collection, id) =>
    (await payload.findByID({
      collection: collection as 'results',
      depth: 0,
      id,
      overrideAccess: true,
    })) as unknown as Doc,
  update: async (collection, id, data) =>
    (await payload.update({
      collection: collection as 'results',
      data,
      depth: 0,
      id,
      overrideAccess: true,
    })) as unknown as Doc,
})

export interface Race {
  athletes: ID[]
  competition: ID
  event: ID
}

/** A final of a championship that awards medals, and as many athletes as asked for. No results yet. */
export async function newRace(desk: Desk, athletes: number): Promise<Race> {
  const { id: competition } = await desk.create('competitions', {
    awardsMedals: true,
    city: 'Tokyo',
    country: 'JPN',
    level: 'world',
    name: 'Demonstration championships',
    startDate: '2025-09-13',
  })
  const { id: event } = await desk.create('events', {
    competition,
    date: '2025-09-17T13:20:00.000Z',
    discipline: '1500m',
    gender: 'men',
    round: 'final',
  })
  const ids: ID[] = []
  for (let n = 1; n <= athletes; n++) {
    const athlete = {
      birthDate: '2000-01-01',
      familyName: `Runner ${n}`,
      gender: 'men',
      history: { extent: 'complete' },
      nation: 'GBR',
    }
    ids.push((await desk.create('athletes', athlete)).id)
  }
  return { athletes: ids, competition, event }
}

/** 3:30.00 and `hundredths` more, as printed. */
export function time(hundredths: number): string {
  const all = 210_00 + hundredths
  const seconds = ((all % 60_00) / 100).toFixed(2).padStart(5, '0')
  return `${Math.floor(all / 60_00)}:${seconds}`
}
