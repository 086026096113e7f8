import type { CollectionSlug, Payload } from 'payload'

import type { DocID } from '../../../plugins/embeds/index.ts'

export interface Meeting {
  /** In order of their finish in the 1500 m. */
  athletes: [DocID, DocID, DocID]
  competition: DocID
  final: DocID
  heat: DocID
  longJump: DocID
  poleVault: DocID
  record: DocID
  /** Entries only, a year on. */
  startList: DocID
}

/** A small meeting that has something for every embed: heats and a final with splits, two field events, a start list. */
export async function meeting(payload: Payload): Promise<Meeting> {
  const make = async (collection: CollectionSlug, data: Record<string, unknown>): Promise<DocID> =>
    ((await payload.create({ collection, data, depth: 0, overrideAccess: true })) as { id: DocID })
      .id

  const competition = await make('competitions', {
    awardsMedals: true,
    city: 'Oslo',
    level: 'meeting',
    name: 'Oslo 2025',
    startDate: '2025-06-11',
    timeZone: 'Europe/Oslo',
  })
  const event = (discipline: string, round: string, date: string, over = {}) =>
    make('events', {
      competition,
      date,
      discipline,
      gender: 'men',
      round,
      status: 'official',
      ...over,
    })
  const heat = await event('1500m', 'heat', '2025-06-11T17:00:00.000Z', { heat: 1 })
  const final = await event('1500m', 'final', '2025-06-12T22:30:00.000Z')
  const longJump = await event('LJ', 'final', '2025-06-12T18:00:00.000Z')
  const poleVault = await event('PV', 'final', '2025-06-12T19:00:00.000Z')
  const startList = await event('800m', 'final', '2025-06-13T18:00:00.000Z', {
    status: 'scheduled',
  })

  const person = (givenName: string, familyName: string, nation: string) =>
    make('athletes', {
      birthDate: '2000-01-31',
      familyName,
      gender: 'men',
      givenName,
      history: { extent: 'complete' },
      nation,
    })
  const athletes: Meeting['athletes'] = [
    await person('Ola', 'Nordmann', 'NOR'),
    await person('Jan', 'Jansen', 'NED'),
    await person('Max', 'Muster', 'GER'),
  ]
  const [ola, jan, max] = athletes
  const earlier = (athlete: DocID, discipline: string, mark: string, date: string) =>
    make('results', { athlete, elsewhere: { date, discipline, venue: 'Rome' }, mark, status: 'OK' })
  await earlier(ola, '1500m', '3:36.10', '2023-07-01')
  await earlier(ola, '1500m', '3:34.20', '2024-07-01')
  await earlier(ola, '800m', '1:46.00', '2024-05-01')
  await earlier(ola, '800m', '1:46.55', '2025-05-01')
  await earlier(jan, '1500m', '3:35.00', '2024-07-02')
  await earlier(jan, '1500m', '3:35.70', '2023-07-02')
  await earlier(max, '1500m', '3:37.00', '2024-07-02')
  await earlier(max, '1500m', '3:38.00', '2023-07-02')

  const entry = (event: DocID, athlete: DocID, over: object) =>
    make('results', { athlete, event, status: 'OK', ...over })
  await entry(heat, jan, { mark: '3:40.00', qualified: 'Q' })
  await entry(heat, ola, { mark: '3:40.50', qualified: 'q' })
  await entry(final, ola, {
    bib: '17',
    mark: '3:32.10',
    splits: [
      { metres: 400, time: '57.00' },
      { metres: 1200, time: '2:51.00' },
    ],
  })
  await entry(final, jan, {
    mark: '3:33.60',
    splits: [
      { metres: 400, time: '56.80' },
      { metres: 1200, time: '2:51.40' },
    ],
  })
  await entry(final, max, { reason: 'fell on the last lap', status: 'DNF' })
  await entry(longJump, ola, {
    mark: '8.05',
    series: [
      { attempt: '7.90', wind: '+0.4' },
      { attempt: 'X' },
      { attempt: '8.05', wind: '-0.3' },
    ],
  })
  await entry(longJump, jan, {
    mark: '7.80',
    series: [{ attempt: '7.80', wind: '+1.0' }, { attempt: '-' }],
  })
  await entry(poleVault, ola, {
    heights: [
      { attempts: 'O', height: '5.50' },
      { attempts: 'XO', height: '5.70' },
      { attempts: 'XXX', height: '5.80' },
    ],
    mark: '5.70',
  })
  await entry(poleVault, jan, {
    heights: [
      { attempts: 'XO', height: '5.50' },
      { attempts: 'XXX', height: '5.70' },
    ],
    mark: '5.50',
  })
  await entry(startList, ola, { bib: '17', lane: 5 })
  await entry(startList, jan, { bib: '4', lane: 3 })

  const mark = {
    date: '2016-08-20',
    holder: 'Jan Voorbeeld',
    mark: '3:28.80',
    nation: 'NED',
    venue: 'Rio de Janeiro',
  }
  const record = await make('records', {
    ...mark,
    discipline: '1500m',
    flag: 'CR',
    gender: 'men',
    marks: [mark],
    title: 'Meeting record, men’s 1500 m',
  })
  return { athletes, competition, final, heat, longJump, poleVault, record, startList }
}
