import { mergeListSearchAndWhere } from 'payload/shared'

import type { House } from '../collections/support/openHouse.ts'
import { openHouse } from '../collections/support/openHouse.ts'
import type { FoundGroup } from '../../plugins/embeds/endpoints/searchFacts.ts'
import { A_TURN, countQueries } from './countQueries.ts'
import { tokyo, type Tokyo } from './tokyo.ts'

describe('what a reporter types after @', () => {
  let facts: Tokyo
  let house: House

  beforeAll(async () => {
    house = await openHouse()
    facts = await tokyo(house.payload)
  })
  afterAll(() => house.stop())

  const search = async (q: string): Promise<FoundGroup[]> => {
    const { body, status } = await house.rest(
      'reporter',
      'GET',
      `/embeds/search?q=${encodeURIComponent(q)}`,
    )
    expect(status).toBe(200)
    return body.groups as FoundGroup[]
  }
  const first = async (q: string) => {
    const [group] = await search(q)
    return group && [group.slug, group.found[0]?.fields]
  }

  it.each([
    ['1500 final tokyo', () => ['results-table', { event: facts.final }]],
    ['1500m Tokyo 2025', () => ['results-table', { event: facts.final }]],
    ['podium 1500', () => ['podium', { event: facts.final }]],
    ['kerr hamstring', () => ['injury-note', { injury: facts.injury }]],
    ['wightman', () => ['athlete-name', { athlete: facts.wightman }]],
    ['jake', () => ['athlete-name', { athlete: facts.wightman }]],
    ['wightman 1500 tokyo', () => ['live-mark', { athlete: facts.wightman, event: facts.final }]],
    ['Kerr, 1500 m', () => ['live-mark', { athlete: facts.kerr, event: facts.final }]],
    [
      'place ingebrigtsen tokyo',
      () => ['place', { athlete: facts.ingebrigtsen, event: facts.final }],
    ],
    ['medal table tokyo', () => ['medal-table', { competition: facts.competition }]],
    ['nobody of that name', () => undefined],
    ['', () => undefined],
    ['%', () => undefined],
  ])('%s', async (q, expected) => expect(await first(q)).toEqual(expected()))

  it('says which of those it is', async () => {
    const marks = (await search('wightman 1500')).find(({ slug }) => slug === 'live-mark')
    expect(marks?.found[0]).toMatchObject({
      hint: 'Men’s 1500 m, final, Tokyo 2025',
      label: 'Jake Wightman',
      prints: '3:29.82',
    })
  })

  it('finds names whatever their accents', async () => {
    const { id } = await house.payload.create({
      collection: 'athletes',
      data: { familyName: 'Łyżwińska', givenName: 'Zoë', nation: 'POL' },
      depth: 0,
      overrideAccess: true,
    })
    for (const q of ['lyzwinska', 'Łyżwińska', 'zoe', 'zoë lyz'])
      expect([q, await first(q)]).toEqual([q, ['athlete-name', { athlete: id }]])
  })

  it('finds injuries so too, by the athlete’s newest name', async () => {
    const athlete = { collection: 'athletes', depth: 0, overrideAccess: true } as const
    const { id: miller } = await house.payload.create({
      ...athlete,
      data: { familyName: 'Müller', givenName: 'Zoë', nation: 'GER' },
    })
    const { id } = await house.payload.create({
      collection: 'injuries',
      data: {
        athlete: miller,
        bodyPart: 'achilles-tendon',
        date: '2025-05-01',
        phase: 'injured',
        side: 'left',
        status: 'out',
        visibility: 'private',
      },
      depth: 0,
      overrideAccess: true,
    })
    const note = async (q: string) =>
      (await search(q)).find(({ slug }) => slug === 'injury-note')?.found[0]?.fields
    for (const q of ['muller', 'Müller', 'zoe achilles', 'mull left'])
      expect([q, await note(q)]).toEqual([q, { injury: id }])
    // Each word is the start of one, not something within it.
    expect(await note('uller')).toBeUndefined()
    await house.payload.update({ ...athlete, id: miller, data: { familyName: 'Żak' } })
    expect([await note('muller'), await note('zak')]).toEqual([undefined, { injury: id }])
  })

  it('finds competitions so too, by name, city and year', async () => {
    const competition = { collection: 'competitions', depth: 0, overrideAccess: true } as const
    const { id } = await house.payload.create({
      ...competition,
      data: { city: 'Łódź', level: 'meeting', name: 'Énergie Cup', startDate: '2025-02-04' },
    })
    for (const q of ['energie cup', 'Énergie', 'lodz 2025', 'Łódź cup'])
      expect([q, await first(q)]).toEqual([q, ['medal-table', { competition: id }]])
    expect(await first('lodz 2024')).toBeUndefined()
    await house.payload.update({ ...competition, id, data: { city: 'Kraków' } })
    expect([await first('energie lodz'), await first('energie krakow')]).toEqual([
      undefined,
      ['medal-table', { competition: id }],
    ])
  })

  it('finds them in the lists of the admin, with and without accents', async () => {
    const { docs } = await house.payload.find({
      collection: 'competitions',
      depth: 0,
      overrideAccess: true,
      where: { city: { equals: 'Kraków' } },
    })
    for (const [slug, q] of [
      ['competitions', 'krakow'],
      ['competitions', 'Kraków'],
      ['athletes', 'lyzwinska'],
      ['athletes', 'Łyżwińska'],
      ['injuries', 'zak'],
      ['events', 'mens 1500'],
      ['events', 'Men’s 1500'],
    ] as const) {
      const { config } = house.payload.collections[slug]
      const where = mergeListSearchAndWhere({ collectionConfig: config, search: q })
      const found = await house.payload.find({ collection: slug, overrideAccess: true, where })
      expect([slug, q, found.totalDocs > 0]).toEqual([slug, q, true])
      if (slug === 'competitions') expect(found.docs.map(({ id }) => id)).toEqual([docs[0]?.id])
    }
  })

  it('costs as many queries however much there is to find', async () => {
    const one = await countQueries(house.payload, () => search('wightman 1500 tokyo'))
    const before = await house.payload.findByID({
      id: facts.wightman,
      collection: 'athletes',
      depth: 0,
      overrideAccess: true,
    })
    for (let n = 0; n < 6; n++)
      await house.payload.create({
        collection: 'athletes',
        data: { familyName: before.familyName, givenName: `No ${n}`, nation: 'GBR' },
        depth: 0,
        overrideAccess: true,
      })
    const more = await countQueries(house.payload, () => search('wightman 1500 tokyo'))
    expect(more).toBeLessThanOrEqual(one + A_TURN)
    expect(await first('wightman 1500 tokyo')).toEqual([
      'live-mark',
      { athlete: facts.wightman, event: facts.final },
    ])
  })

  it.each(['anonymous', 'reader'] as const)('is not for %s', async (visitor) => {
    for (const [method, path, body] of [
      ['GET', '/embeds/search?q=kerr'],
      ['POST', '/embeds/recognise', { text: '1 Jake Wightman 3:29.82' }],
      ['POST', '/embeds/views', { embeds: [{ event: facts.final, slug: 'podium' }] }],
    ] as const)
      expect((await house.rest(visitor, method, path, body)).status).toBe(403)
  })
})
