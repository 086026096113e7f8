import type { PayloadRequest } from 'payload'

import type { Fixture, FixtureCompetition, FixtureEvent, FixtureInjury } from './Fixture.ts'
import type { Keys } from './Keys.ts'

/** Stores what happened in a competition, in an order in which each fact finds what it names. The athletes are there. */
export async function seedFacts(fixture: Fixture, keys: Keys, req: PayloadRequest): Promise<void> {
  await seedCompetition(fixture.competition, keys, req)
  for (const { key: record, ...data } of fixture.records)
    keys.set(
      'records',
      record,
      await req.payload.create({ ...writing(req), collection: 'records', data }),
    )
  for (const event of fixture.events) await seedEvent(event, fixture.competition.key, keys, req)
  for (const injury of fixture.injuries) await seedInjury(injury, keys, req)
}

/** Several fixtures may be of one. */
async function seedCompetition(
  { championship, key, ...competition }: FixtureCompetition,
  keys: Keys,
  req: PayloadRequest,
): Promise<void> {
  if (keys.has('competitions', key)) return
  const created = await req.payload.create({
    ...writing(req),
    collection: 'competitions',
    data: { ...competition, championship: await idOf(championship, keys, req), sourceID: key },
  })
  keys.set('competitions', key, created)
}

/** A championship is made with its first edition. */
async function idOf(name: string, keys: Keys, req: PayloadRequest) {
  if (!keys.has('championships', name))
    keys.set(
      'championships',
      name,
      await req.payload.create({ ...writing(req), collection: 'championships', data: { name } }),
    )
  return keys.get('championships', name)
}

const writing = (req: PayloadRequest) => ({ depth: 0, overrideAccess: true, req }) as const

async function seedEvent(
  { key, records, results, ...event }: FixtureEvent,
  competition: string,
  keys: Keys,
  req: PayloadRequest,
): Promise<void> {
  const created = await req.payload.create({
    ...writing(req),
    collection: 'events',
    data: {
      ...event,
      competition: keys.get('competitions', competition),
      records: records.map((record) => keys.get('records', record)),
      sourceID: key,
      status: 'official',
    },
  })
  const id = keys.set('events', key, created)
  for (const { athlete, ...result } of results)
    await req.payload.create({
      ...writing(req),
      collection: 'results',
      data: { ...result, athlete: keys.get('athletes', athlete), event: id },
    })
}

async function seedInjury(
  { athlete, event, key, ...injury }: FixtureInjury,
  keys: Keys,
  req: PayloadRequest,
): Promise<void> {
  const created = await req.payload.create({
    ...writing(req),
    collection: 'injuries',
    data: {
      ...injury,
      athlete: keys.get('athletes', athlete),
      event: keys.get('events', event),
      phase: 'injured',
      status: 'out',
    },
  })
  keys.set('injuries', key, created)
}
