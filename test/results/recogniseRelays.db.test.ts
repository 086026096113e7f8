import fc from 'fast-check'
import { readFileSync } from 'node:fs'

import { nationNames } from '../../plugins/results/facts/nationNames.ts'
import { type House, openHouse } from '../collections/support/openHouse.ts'
import { A_TURN, countQueries } from '../embeds/countQueries.ts'

interface Relay {
  date: string
  discipline: string
  heat: null | number
  results: { beside: string; nation: string; printed: string; status: string }[]
}

type Row = Relay['results'][number]

const FIXTURE = 'test/results/fixtures/rome2024-relays.json'
const { events: relays } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as { events: Relay[] }

const nameOf = (nation: string): string =>
  nationNames.find(({ code }) => code === nation)?.name ?? nation

describe('the table of a relay, from the web', () => {
  const ids = new Map<Relay, number | string>()
  let house: House

  const create = async (collection: string, data: object): Promise<number | string> => {
    const { body } = await house.rest('statistician', 'POST', `/${collection}?depth=0`, data)
    if (!body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const recognise = async (text: string) =>
    (await house.rest('editor', 'POST', '/embeds/recognise', { text })).body.offer

  /** A men’s final at a meeting in Italy. */
  const meeting = async (date: string, discipline: string) => {
    const place = { city: 'Florence', name: 'Meeting', startDate: date }
    const competition = await create('competitions', place)
    return create('events', { competition, date, discipline, gender: 'men' })
  }

  beforeAll(async () => {
    house = await openHouse()
    const competition = await create('competitions', {
      city: 'Rome',
      name: 'Rome 2024',
      startDate: '2024-06-07',
    })
    for (const relay of relays) {
      const { date, discipline, heat, results } = relay
      const round = heat === null ? 'final' : 'heat'
      const event = await create('events', {
        competition,
        date,
        discipline,
        gender: 'men',
        heat,
        round,
      })
      ids.set(relay, event)
      // As an import names teams in the heats, and a desk in the finals.
      for (const { nation, printed, status } of results)
        await create('results', {
          event,
          mark: status === 'OK' ? printed : null,
          nation,
          rule: status === 'DQ' ? 'TR 24.7' : null,
          status,
          team: heat === null ? nameOf(nation) : nation,
        })
    }
  })
  afterAll(() => house.stop())

  const hands: Record<string, (row: Row, place: number) => string> = {
    'by letters': ({ beside, nation, printed }, place) =>
      [place, nation, printed, beside].join('\t'),
    'by letters and name': ({ beside, nation, printed }, place) =>
      `${place} ${nameOf(nation)} ${nation} ${printed} ${beside}`,
    'by name': ({ beside, nation, printed }, place) =>
      `${place}. ${nameOf(nation)} ${printed} ${beside}`,
    'cell by cell, in capitals': ({ nation, printed }, place) =>
      [place, nameOf(nation).toUpperCase(), printed].join('\n'),
    'with its runners below': ({ nation, printed }, place) =>
      `${place}\t${nation}\t${printed}\nMatteo Melluzzo, Lamont Marcell Jacobs, Lorenzo Patta`,
  }

  it('is that event, as published, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...relays),
        fc.constantFrom(...Object.values(hands)),
        async (relay, hand) => {
          const text = relay.results.map((row, at) => hand(row, at + 1)).join('\n')
          const rows = relay.results.length
          expect([text, await recognise(text)]).toMatchObject([
            text,
            {
              differs: [],
              fields: { event: ids.get(relay) },
              matched: rows,
              slug: 'results-table',
            },
          ])
        },
      ),
      { numRuns: 30 },
    )
  })

  it('may be a line of it, and tells what differs', async () => {
    const [final] = relays as [Relay]
    for (const line of [
      'Italy 37.82',
      '1 ITA 37,82 SB',
      '1\tITALY\tITA\t37.82',
      '1 Italy (Melluzzo, Jacobs, Patta, Tortu) 37.82',
    ])
      expect([line, await recognise(line)]).toMatchObject([
        line,
        { fields: { event: ids.get(final) }, label: 'Men’s 4 × 100 m, final, Rome 2024' },
      ])
    expect(await recognise('1 Italy 37.82\n2 Netherlands 38.64\n3 GER 38.52')).toMatchObject({
      differs: [{ fact: '38.46', read: '38.64', who: 'Netherlands' }],
      matched: 3,
    })
  })

  it('is not what other events or sentences have', async () => {
    for (const text of [
      '1 Italy 37.83',
      '1 Marcell Jacobs ITA 37.82',
      '1 Marcell Jacobs ITA 10.02\n2 Chituru Ali ITA 10.05\n3 Romell Glave GBR 10.06',
      '1 Belgium 3:59.84\n2 Italy 3:40.81\n3 Germany 3:44.82',
      'Italy won in 37.82, ahead of Germany who ran 38.52.',
    ])
      expect([text, await recognise(text)]).toEqual([text, null])
  })

  it('keeps a nation’s teams apart, and knows a club by its name', async () => {
    const event = await meeting('2024-07-06', '4x100m')
    const team = (name: string, mark: string, nation?: string) =>
      create('results', { event, mark, nation, team: name })
    await team('Italy', '38.70', 'ITA')
    await team('Italy B', '39.15', 'ITA')
    await team('Atletica Firenze', '39.90')
    expect(
      await recognise('1 Italy 38.70\n2 Italy B 39.15\n3 ATLETICA FIRENZE 39.90'),
    ).toMatchObject({ differs: [], fields: { event }, matched: 3 })
    expect(await recognise('ITA B 39.15')).toMatchObject({ fields: { event } })
    expect(await recognise('Atletica Firenze 39.90')).toMatchObject({ fields: { event } })
  })

  it('costs one search more than an athlete’s, who costs none for teams', async () => {
    const athlete = await create('athletes', {
      familyName: 'Jacobs',
      givenName: 'Marcell',
      nation: 'ITA',
    })
    const event = await meeting('2024-06-08', '400m')
    await create('results', { athlete, event, mark: '48.01' })
    const cost = (text: string) =>
      countQueries(house.payload, async () => expect(await recognise(text)).toBeTruthy())
    // Athletes by today's names and by others, results, title; and for teams athletes, their results by teams, title.
    const ofAthlete = await cost('1 Marcell Jacobs ITA 48.01')
    expect(ofAthlete).toBeLessThanOrEqual(5)
    expect(await cost('1 NED 38.46\n2 GER 38.52')).toBeLessThanOrEqual(ofAthlete + A_TURN)
    const ofBoth = await cost('1 Jacobs 38.20\n2 ITA 37.82\n3 NED 38.46')
    expect(ofBoth).toBeLessThanOrEqual(ofAthlete + 1 + A_TURN)
  })
})
