import type { CollectionSlug, Payload } from 'payload'

import type { DocID } from '../../plugins/embeds/index.ts'

export interface Tokyo {
  competition: DocID
  final: DocID
  ingebrigtsen: DocID
  injury: DocID
  kerr: DocID
  /** The results in the final, by name. */
  results: Record<'ingebrigtsen' | 'kerr' | 'wightman', DocID>
  wightman: DocID
}

/** The founding story's facts: a 1500 m final with a season's best and an athlete who pulled up. */
export async function tokyo(payload: Payload): Promise<Tokyo> {
  const make = async (collection: CollectionSlug, data: Record<string, unknown>): Promise<DocID> =>
    ((await payload.create({ collection, data, depth: 0, overrideAccess: true })) as { id: DocID })
      .id

  const competition = await make('competitions', {
    awardsMedals: true,
    city: 'Tokyo',
    level: 'world',
    name: 'Tokyo 2025',
    startDate: '2025-09-13',
    timeZone: 'Asia/Tokyo',
  })
  const final = await make('events', {
    competition,
    date: '2025-09-17T13:20:00.000Z',
    discipline: '1500m',
    gender: 'men',
    round: 'final',
    status: 'official',
  })
  const person = (givenName: string, familyName: string, nation: string, birthDate?: string) =>
    make('athletes', {
      birthDate,
      familyName,
      gender: 'men',
      givenName,
      history: { extent: 'complete' },
      nation,
    })
  const ingebrigtsen = await person('Jakob', 'Ingebrigtsen', 'NOR', '2000-09-19')
  const wightman = await person('Jake', 'Wightman', 'GBR')
  const kerr = await person('Josh', 'Kerr', 'GBR')
  const earlier = (athlete: DocID, mark: string, date: string) =>
    make('results', {
      athlete,
      elsewhere: { date, discipline: '1500m', venue: 'Oslo' },
      mark,
      status: 'OK',
    })
  await earlier(wightman, '3:29.23', '2022-07-19')
  await earlier(wightman, '3:30.60', '2025-06-12')
  const results = {
    ingebrigtsen: await make('results', {
      athlete: ingebrigtsen,
      event: final,
      mark: '3:28.32',
      status: 'OK',
    }),
    kerr: await make('results', {
      athlete: kerr,
      event: final,
      reason: 'pulled up at about 800 m',
      status: 'DNF',
    }),
    wightman: await make('results', {
      athlete: wightman,
      event: final,
      mark: '3:29.82',
      status: 'OK',
    }),
  }
  const injury = await make('injuries', {
    athlete: kerr,
    bodyPart: 'hamstring',
    date: '2025-09-17',
    description: 'Pulled up at about 800 m',
    event: final,
    phase: 'injured',
    source: 'Team officials',
    status: 'out',
    visibility: 'public',
  })
  return { competition, final, ingebrigtsen, injury, kerr, results, wightman }
}
