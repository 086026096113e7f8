import { type Answer, type House, openHouse } from '../collections/support/openHouse.ts'

type ID = number | string

describe('bad input', () => {
  let house: House
  let ids: Record<
    'final' | 'heptathlon' | 'highJump' | 'hurdles' | 'longJump' | 'relay' | 'women1500' | 'heat',
    ID
  >
  let people: Record<'jakob' | 'jake' | 'keely', ID>
  let competition: ID

  const create = async (collection: string, data: object): Promise<ID> => {
    const { body, status } = await house.rest('statistician', 'POST', `/${collection}`, data)
    if (status !== 201 || !body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const event = (discipline: string, more: object = {}) =>
    create('events', {
      competition,
      date: '2025-09-17T13:20:00Z',
      discipline,
      gender: 'men',
      ...more,
    })

  beforeAll(async () => {
    house = await openHouse()
    competition = await create('competitions', {
      city: 'Tokyo',
      name: 'Tokyo',
      startDate: '2025-09-13',
    })
    ids = {
      final: await event('1500m'),
      heat: await event('1500m', { round: 'heat' }),
      heptathlon: await event('Hep', { gender: 'women' }),
      highJump: await event('HJ'),
      hurdles: await event('110mH'),
      longJump: await event('LJ'),
      relay: await event('4x100m'),
      women1500: await event('1500m', { gender: 'women' }),
    }
    people = {
      jake: await create('athletes', {
        familyName: 'Wightman',
        gender: 'men',
        givenName: 'Jake',
        nation: 'GBR',
      }),
      jakob: await create('athletes', {
        familyName: 'Ingebrigtsen',
        gender: 'men',
        givenName: 'Jakob',
        nation: 'NOR',
      }),
      keely: await create('athletes', {
        familyName: 'Hodgkinson',
        gender: 'women',
        givenName: 'Keely',
        nation: 'GBR',
      }),
    }
  })
  afterAll(() => house.stop())

  const faults = ({ body }: Answer) => {
    const [error] = body.errors ?? []
    return (
      (error?.data ?? error?.extensions?.data)?.errors?.map(({ message, path }) => [
        path,
        message,
      ]) ?? body
    )
  }
  const inEvent = (name: keyof typeof ids, result: object) => ({
    athlete: people.jakob,
    event: ids[name],
    ...result,
  })
  const count = async () =>
    (await house.payload.count({ collection: 'results', overrideAccess: true })).totalDocs

  const refused: [string, () => object, string, string][] = [
    [
      'a comma for a point',
      () => inEvent('final', { mark: '3.29,82' }),
      'mark',
      'Read “3.29,82”, expected a time such as 3:29.82 in the 1500 m.',
    ],
    [
      'a word',
      () => inEvent('final', { mark: 'abc' }),
      'mark',
      'Read “abc”, expected a time such as 3:29.82 in the 1500 m.',
    ],
    [
      'a negative mark',
      () => inEvent('final', { mark: '-1' }),
      'mark',
      'Read “-1”, expected a time such as 3:29.82 in the 1500 m.',
    ],
    [
      'a time for a jump',
      () => inEvent('highJump', { mark: '3:29.82' }),
      'mark',
      'Read “3:29.82”, expected a height in metres such as 2.37 in the high jump.',
    ],
    [
      'a place beside DNF',
      () => inEvent('final', { place: 3, status: 'DNF' }),
      'place',
      'Read “place 3 beside DNF”, expected no place beside DNF.',
    ],
    [
      'a mark beside DNS',
      () => inEvent('final', { mark: '3:29.82', status: 'DNS' }),
      'mark',
      'Read “3:29.82 beside DNS”, expected no mark beside DNS.',
    ],
    [
      'a wind on 1500 m',
      () => inEvent('final', { mark: '3:29.82', wind: '+0.7' }),
      'wind',
      'Read “+0.7”, expected no wind: it is not measured in the 1500 m.',
    ],
    [
      'a wind that is none',
      () => inEvent('hurdles', { wind: 'strong' }),
      'wind',
      'Read “strong”, expected a wind in metres per second such as +2.1 or -0.3, or NWI.',
    ],
    [
      'neither event nor elsewhere',
      () => ({ athlete: people.jakob, mark: '3:29.82' }),
      'event',
      'Read nothing, expected the event, or under “elsewhere” the discipline and the date.',
    ],
    [
      'neither athlete nor team',
      () => ({ event: ids.final, mark: '3:29.82' }),
      'athlete',
      'Read nothing, expected an athlete, or the name of a team.',
    ],
    [
      'an athlete and a team',
      () => inEvent('final', { team: 'Norway' }),
      'team',
      'Read “Norway”, expected either a team or Jakob Ingebrigtsen, not both.',
    ],
    [
      'an athlete in a relay',
      () => inEvent('relay', {}),
      'athlete',
      'Read “Jakob Ingebrigtsen”, expected a team: the 4 × 100 m is a relay.',
    ],
    [
      'a man among women',
      () => inEvent('women1500', {}),
      'athlete',
      'Read “Jakob Ingebrigtsen, a man”, expected a woman in Women’s 1500 m, final.',
    ],
    [
      'a reaction time without blocks',
      () => inEvent('final', { reactionTimeMs: 158 }),
      'reactionTimeMs',
      'Read “158”, expected none: the 1500 m is not started from blocks.',
    ],
    [
      'a reaction time in seconds',
      () => inEvent('hurdles', { reactionTimeMs: 0.158 }),
      'reactionTimeMs',
      'Read “0.158”, expected whole milliseconds such as 158.',
    ],
    [
      'splits that go back',
      () =>
        inEvent('final', {
          splits: [
            { metres: 800, time: '1:52.10' },
            { metres: 400, time: '55.05' },
          ],
        }),
      'splits.1.metres',
      'Read “400”, expected more than 800.',
    ],
    [
      'a split time that is none',
      () => inEvent('final', { splits: [{ metres: 400, time: 'fast' }] }),
      'splits.0.time',
      'Read “fast”, expected a time such as 3:29.82.',
    ],
    [
      'a series of a race',
      () => inEvent('final', { series: [{ attempt: '8.42' }] }),
      'series',
      'Read “1 row”, expected none in the 1500 m.',
    ],
    [
      'a trial that is none',
      () => inEvent('longJump', { series: [{ attempt: '8.42' }, { attempt: '842' }] }),
      'series.1.attempt',
      'Read “842”, expected a distance in metres such as 8.65, or X, - or r.',
    ],
    [
      'a mark its series lacks',
      () => inEvent('longJump', { mark: '8.50', series: [{ attempt: '8.42' }] }),
      'mark',
      'Read “8.50”, expected the best of the series, 8.42.',
    ],
    [
      'tries that are none',
      () => inEvent('highJump', { heights: [{ attempts: 'YES', height: '2.20' }] }),
      'heights.0.attempts',
      'Read “YES”, expected O, X, - or r for each try, such as XO, XXX or X-.',
    ],
    [
      'a part of another combined event',
      () => ({
        athlete: people.keely,
        event: ids.heptathlon,
        parts: [{ discipline: 'PV', mark: '4.50' }],
      }),
      'parts.0.discipline',
      'Read “PV”, expected one of 100mH, HJ, SP, 200m, LJ, JT, 800m, once each.',
    ],
    [
      'a way on from a final',
      () => inEvent('final', { mark: '3:29.82', qualified: 'Q' }),
      'qualified',
      'Read “Q”, expected nothing: a final is the last round.',
    ],
    [
      'a place beside a guest',
      () => inEvent('final', { mark: '3:29.82', notRanked: 'guest', place: 1 }),
      'place',
      'Read “place 1 beside not ranked (guest)”, expected no place beside not ranked (guest).',
    ],
    [
      'a way on of a pacemaker',
      () => inEvent('heat', { mark: '3:29.82', notRanked: 'pacemaker', qualified: 'Q' }),
      'qualified',
      'Read “Q”, expected nothing: who is not ranked does not go on.',
    ],
    [
      'a way on without finishing',
      () => inEvent('heat', { qualified: 'q', status: 'DNF' }),
      'qualified',
      'Read “q beside DNF”, expected qR or qJ, or nothing.',
    ],
    [
      'a discipline that is none',
      () => ({ athlete: people.jakob, elsewhere: { date: '2025-06-12', discipline: 'Chess' } }),
      'elsewhere.discipline',
      'Read “Chess”, expected the code of a discipline such as 50m (50 m), 50mH (50 m hurdles), 1500mSC (1500 m steeplechase).',
    ],
    [
      'a day the calendar lacks',
      () => ({ athlete: people.jakob, elsewhere: { date: '2025-02-30', discipline: '1500m' } }),
      'elsewhere.date',
      'Read “2025-02-30”, expected a date such as 2024-06-12.',
    ],
    [
      'a nation in words',
      () => inEvent('final', { nation: 'Norway' }),
      'nation',
      'Read “Norway”, expected three capital letters such as GBR.',
    ],
  ]

  it.each(refused)(
    '%s is refused over REST and GraphQL alike, and nothing is saved',
    async (_, result, path, message) => {
      const before = await count()
      const data = { status: 'OK', ...result() }
      const rest = await house.rest('statistician', 'POST', '/results', data)
      const graphql = await house.graphql(
        'statistician',
        'mutation ($data: mutationResultInput!) { createResult(data: $data) { id } }',
        { data },
      )
      expect(rest.status).toBe(400)
      expect(rest.body.errors?.[0]?.name).toBe('ValidationError')
      expect(graphql.body.errors?.[0]?.extensions?.name).toBe('ValidationError')
      expect(faults(rest)).toEqual([[path, message]])
      expect(faults(graphql)).toEqual([[path, message]])
      expect(await count()).toBe(before)
    },
  )

  describe('of other facts', () => {
    const others: [string, string, () => object, string, string][] = [
      [
        'an event’s discipline',
        'events',
        () => ({ competition, date: '2025-09-17', discipline: 'high jump', gender: 'men' }),
        'discipline',
        'Read “high jump”, expected the code of a discipline such as HJ (High jump).',
      ],
      [
        'a wind for all in a jump',
        'events',
        () => ({ competition, date: '2025-09-17', discipline: 'LJ', gender: 'men', wind: '+0.7' }),
        'wind',
        'Read “+0.7”, expected none: in the long jump every attempt has its own.',
      ],
      [
        'a part of what is no combined event',
        'events',
        () => ({
          combinedEvent: ids.final,
          competition,
          date: '2025-09-17',
          discipline: '100m',
          gender: 'men',
        }),
        'combinedEvent',
        'Read “Men’s 1500 m, final”, expected a combined event with a 100 m.',
      ],
      [
        'an athlete’s nation',
        'athletes',
        () => ({ familyName: 'Kerr', nation: 'gbr' }),
        'nation',
        'Read “gbr”, expected three capital letters such as GBR.',
      ],
      [
        'a birth date',
        'athletes',
        () => ({ birthDate: '8 October 1997', familyName: 'Kerr', nation: 'GBR' }),
        'birthDate',
        'Read “8 October 1997”, expected a date such as 2000-09-19, or a year.',
      ],
      [
        'a competition that ends before it starts',
        'competitions',
        () => ({ city: 'Rome', endDate: '2024-06-01', name: 'Rome', startDate: '2024-06-07' }),
        'endDate',
        'Read “2024-06-01”, expected a day not before the first, 2024-06-07.',
      ],
      [
        'a time zone',
        'competitions',
        () => ({ city: 'Rome', name: 'Rome', startDate: '2024-06-07', timeZone: 'Rome' }),
        'timeZone',
        'Read “Rome”, expected the name of a time zone such as Europe/Rome.',
      ],
      [
        'a record’s mark',
        'records',
        () => ({
          discipline: '1500m',
          flag: 'OR',
          gender: 'men',
          marks: [{ date: '2024-08-06', holder: 'X', mark: 'fast' }],
          title: 'Olympic record',
        }),
        'marks.0.mark',
        'Read “fast”, expected a time such as 3:29.82 in the 1500 m.',
      ],
      [
        'a national record of no nation',
        'records',
        () => ({
          discipline: '1500m',
          flag: 'NR',
          gender: 'men',
          marks: [{ date: '2024-08-06', holder: 'X', mark: '3:29.00' }],
          title: 'National record',
        }),
        'nation',
        'Read nothing, expected the nation whose record it is, such as GBR.',
      ],
      [
        'a championship record of no championship',
        'records',
        () => ({
          discipline: '1500m',
          flag: 'CR',
          gender: 'men',
          marks: [{ date: '2024-08-06', holder: 'X', mark: '3:29.00' }],
          scope: 'championship',
          title: 'Championship record',
        }),
        'championship',
        'Read nothing, expected the championship whose record it is.',
      ],
      [
        'a record without a mark to beat',
        'records',
        () => ({
          discipline: '1500m',
          flag: 'MR',
          gender: 'men',
          marks: [],
          title: 'Meeting record',
        }),
        'marks',
        'Read “0 rows”, expected the mark that stood before those kept here.',
      ],
    ]

    it.each(others)('%s', async (_, collection, data, path, message) => {
      const answer = await house.rest('statistician', 'POST', `/${collection}`, data())
      expect(answer.status).toBe(400)
      expect(faults(answer)).toEqual([[path, message]])
    })
  })

  it('reports every fault of a result at once', async () => {
    const answer = await house.rest(
      'statistician',
      'POST',
      '/results',
      inEvent('final', { mark: 'abc', place: 2, status: 'DNF', wind: '1' }),
    )
    expect(faults(answer)).toHaveLength(3)
  })

  it('a refused correction leaves the result as it was', async () => {
    const id = await create(
      'results',
      inEvent('heat', { mark: '3:35.00', splits: [{ metres: 400, time: '56.00' }] }),
    )
    const answer = await house.rest('statistician', 'PATCH', `/results/${id}`, {
      mark: 'abc',
      splits: [],
    })
    expect(faults(answer)).toEqual([['mark', expect.stringContaining('abc')]])
    const { body } = await house.rest('anonymous', 'GET', `/results/${id}?depth=0`)
    expect(body).toMatchObject({
      mark: '3:35.00',
      splits: [{ metres: 400, time: '56.00' }],
      value: 215_000,
    })
  })

  it('one refused of many refuses only itself', async () => {
    const ok = await create('results', { athlete: people.jake, event: ids.longJump, mark: '8.00' })
    const other = await create('results', {
      athlete: people.jakob,
      event: ids.longJump,
      series: [{ attempt: '7.90' }],
      mark: '7.90',
    })
    const { body } = await house.rest(
      'statistician',
      'PATCH',
      `/results?where[event][equals]=${ids.longJump}`,
      { mark: '8.00' },
    )
    expect(body.docs?.map(({ id }) => id)).toEqual([ok])
    expect((await house.rest('anonymous', 'GET', `/results/${other}`)).body).toMatchObject({
      mark: '7.90',
    })
  })

  it('a discipline does not change under marks that it could not read', async () => {
    const race = await event('800m')
    await create('results', { athlete: people.jake, event: race, mark: '1:43.65' })
    const answer = await house.rest('statistician', 'PATCH', `/events/${race}`, {
      discipline: 'HJ',
    })
    expect(faults(answer)).toEqual([
      [
        'discipline',
        'Read “HJ”, expected a discipline in which the marks already here can be read, such as 1:43.65.',
      ],
    ])
  })
})
