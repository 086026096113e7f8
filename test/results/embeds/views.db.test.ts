import { createLocalReq, validations, type Payload, type PayloadRequest } from 'payload'

import { embeds } from '../../../collections/embeds.ts'
import { renderHTML, type DocID, type EmbedFields } from '../../../plugins/embeds/index.ts'
import type {
  AthleteCardView,
  HeadToHeadView,
  HowTheyQualifiedView,
  PlacingTableView,
  ResultsTableView,
  SeasonProgressionView,
  SeriesView,
  SplitsView,
} from '../../../plugins/results/index.ts'
import { countQueries } from '../../embeds/countQueries.ts'
import { bootPayload, type Booted } from '../../support/boot.ts'
import { meeting, type Meeting } from './meeting.ts'

const bySlug = new Map(embeds.map((embed) => [embed.slug, embed]))

describe('the embeds of results', () => {
  let booted: Booted
  let facts: Meeting
  let payload: Payload
  let req: PayloadRequest
  /** What a reporter might ask of each kind. */
  let asks: Record<string, EmbedFields[]>

  beforeAll(async () => {
    booted = await bootPayload()
    payload = booted.payload
    facts = await meeting(payload)
    req = await createLocalReq({}, payload)
    asks = asksOf(facts)
  })
  afterAll(() => booted.stop())

  const embedOf = (slug: string) => {
    const embed = bySlug.get(slug)
    if (!embed) throw new Error(`There is no embed called ${slug}.`)
    return embed
  }
  async function view<View>(slug: string, fields: EmbedFields): Promise<View> {
    const [found] = await embedOf(slug).load([fields], { req })
    if (!found) throw new Error(`Nothing to show in ${slug}.`)
    return found as View
  }
  const everyView = async () => {
    const views: { slug: string; view: unknown }[] = []
    for (const [slug, fields] of Object.entries(asks))
      for (const view of await embedOf(slug).load(fields, { req })) views.push({ slug, view })
    return views
  }

  it('are asked for in this test, every kind of them', () => {
    const others = ['injury-note']
    expect([...Object.keys(asks), ...others].sort()).toEqual([...bySlug.keys()].sort())
  })

  it('have views that are what their published JSON Schemas say', async () => {
    for (const { slug, view } of await everyView()) {
      const { schema } = embedOf(slug)
      const options = { jsonSchema: { fileMatch: [], schema, uri: slug }, name: 'view', req }
      const verdict = await validations.json(view as never, options as never)
      expect([slug, view !== null, verdict]).toEqual([slug, true, true])
    }
  })

  it('show every name and every mark of a block’s view', async () => {
    for (const { slug, view } of await everyView()) {
      const embed = embedOf(slug)
      if (embed.kind !== 'block') continue
      const html = textOf(await renderHTML(embed, view))
      for (const said of namesAndMarks(view)) {
        expect([slug, html]).toEqual([slug, expect.stringContaining(said)])
      }
      expect([slug, embed.render.text(view).length > 0]).toEqual([slug, true])
    }
  })

  it.each([10, 50, 200])('cost, %i of a kind, as many queries as one', async (number) => {
    for (const [slug, fields] of Object.entries(asks)) {
      const [first = {}] = fields
      const asked = Array.from({ length: number }, (_, at) => fields[at % fields.length] ?? {})
      const ask = (which: EmbedFields[]) =>
        countQueries(payload, () => embedOf(slug).load(which, { req }))
      expect([slug, await ask(asked)]).toEqual([slug, await ask([first])])
    }
  })

  it('are nothing where their target is gone', async () => {
    const nobody = payload.db.defaultIDType === 'number' ? 987654 : '0123456789abcdef01234567'
    for (const [slug, [fields = {}]] of Object.entries(asks)) {
      const [target = ''] = Object.keys(fields)
      const views = await embedOf(slug).load([{ ...fields, [target]: nobody }], { req })
      expect([slug, views]).toEqual([slug, [null]])
    }
  })

  it('results table: the first, who is highlighted, the columns asked for, the rounds before', async () => {
    const [ola, jan] = facts.athletes
    const table = await view<ResultsTableView>('results-table', {
      columns: ['behind', 'splits'],
      event: facts.final,
      highlight: [jan],
      rounds: true,
      rows: '1',
    })
    expect(table).toMatchObject({
      columns: ['splits', 'behind'],
      more: 1,
      rounds: [{ event: { id: facts.heat }, rows: [{ qualified: 'Q' }, { qualified: 'q' }] }],
      rows: [
        { athlete: ola, behind: null, highlighted: false, mark: '3:32.10' },
        { athlete: jan, behind: '+1.50', flags: [], highlighted: true, mark: '3:33.60' },
      ],
    })
    expect(table.rows[1]?.splits).toEqual([
      { metres: 400, time: '56.80' },
      { metres: 1200, time: '2:51.40' },
    ])
  })

  it('results table: the wind of a jump is that of the best attempt', async () => {
    const table = await view<ResultsTableView>('results-table', { event: facts.longJump })
    expect(table.columns).toContain('wind')
    expect(table.rows.map(({ mark, wind }) => [mark, wind])).toEqual([
      ['8.05', '-0.3'],
      ['7.80', '+1.0'],
    ])
  })

  it('start list: lanes and bibs with what each has run before, until there are marks', async () => {
    const before = await view<ResultsTableView>('start-list', { event: facts.startList })
    expect(before).toMatchObject({
      columns: ['lane', 'bib'],
      rows: [
        { bib: '4', lane: 3, name: 'Jan Jansen', personalBest: null },
        { bib: '17', lane: 5, personalBest: '1:46.00', seasonBest: '1:46.55' },
      ],
      state: 'entries',
    })
    expect(embedOf('start-list').render.text(before)).toContain(
      '5 Ola Nordmann NOR, PB 1:46.00, SB 1:46.55',
    )
    expect(await view('start-list', { event: facts.final })).toMatchObject({ state: 'results' })
  })

  it('splits: who led where, laps, and the gap to the leader', async () => {
    const { chart, leaders, runners } = await view<SplitsView>('splits', { event: facts.final })
    expect(leaders.map(({ lap, metres, name, time }) => [metres, time, lap, name])).toEqual([
      [400, '56.80', '56.80', 'Jan Jansen'],
      [1200, '2:51.00', '1:54.20', 'Ola Nordmann'],
      [1500, '3:32.10', '41.10', 'Ola Nordmann'],
    ])
    expect(runners[1]?.splits.map(({ behind }) => behind)).toEqual(['+0.00', '+0.40', '+1.50'])
    expect(chart?.lines.map(({ name }) => name?.text)).toEqual(['1', '2'])
  })

  it('series: every attempt with its wind, the best one marked; heights as the judges write them', async () => {
    const jumps = await view<SeriesView>('series', { event: facts.longJump })
    expect(jumps.rows[0]?.tries).toEqual([
      { best: false, head: '1', text: '7.90', wind: '+0.4' },
      { best: false, head: '2', text: 'X', wind: null },
      { best: true, head: '3', text: '8.05', wind: '-0.3' },
    ])
    const vault = await view<SeriesView>('series', { event: facts.poleVault })
    expect(vault.rows[0]?.tries.map(({ best, head, text }) => [head, text, best])).toEqual([
      ['5.50', 'O', false],
      ['5.70', 'XO', true],
      ['5.80', 'XXX', false],
    ])
    expect(embedOf('series').render.text(vault)).toContain(
      '2 Jan Jansen NED 5.50: 5.50 XO, 5.70 XXX',
    )
  })

  it('head to head: every event both took part in, and the tally', async () => {
    const [ola, jan, max] = facts.athletes
    const all = await view<HeadToHeadView>('head-to-head', { first: ola, second: jan })
    expect(all.tally).toEqual([3, 1])
    expect(all.meetings[0]).toMatchObject({
      ahead: 0,
      date: '2025-06-13',
      event: { id: facts.final },
    })
    const race = await view<HeadToHeadView>('head-to-head', {
      discipline: '1500m',
      first: jan,
      rows: '1',
      second: max,
    })
    expect(race).toMatchObject({
      discipline: { name: '1500 m' },
      meetings: [{ ahead: 0, sides: [{ mark: '3:33.60' }, { status: 'DNF' }] }],
      more: 0,
      tally: [1, 0],
    })
  })

  it('how they qualified: mark, place and letter of each finalist, nothing for who was let in', async () => {
    const { rounds, rows } = await view<HowTheyQualifiedView>('how-they-qualified', {
      event: facts.final,
    })
    expect(rounds).toEqual(['heat'])
    expect(rows.map(({ name, steps: [heat] }) => [name, heat?.place, heat?.qualified])).toEqual([
      ['Ola Nordmann', 2, 'q'],
      ['Jan Jansen', 1, 'Q'],
      ['Max Muster', undefined, undefined],
    ])
  })

  it('season progression: the best of each season, or every mark of one', async () => {
    const [ola] = facts.athletes
    const years = await view<SeasonProgressionView>('season-progression', { athlete: ola })
    expect(years.discipline).toEqual({ code: '1500m', name: '1500 m' })
    expect(years.rows.map(({ best, mark, season }) => [season, mark, best])).toEqual([
      [2023, '3:36.10', false],
      [2024, '3:34.20', false],
      [2025, '3:32.10', true],
    ])
    const season = await view<SeasonProgressionView>('season-progression', {
      athlete: ola,
      discipline: '1500m',
      season: 2025,
    })
    expect(season.rows.map(({ date, mark }) => [date, mark])).toEqual([
      ['2025-06-11', '3:40.50'],
      ['2025-06-13', '3:32.10'],
    ])
  })

  it('placing table: eight points for a first place to one for an eighth', async () => {
    const table = await view<PlacingTableView>('placing-table', { competition: facts.competition })
    const [ola = [], jan = []] = table.rows.map(({ places, ...row }) => [row, places.slice(0, 2)])
    expect(ola).toEqual([{ nation: 'NOR', points: 24, rank: 1 }, [3, 0]])
    expect(jan).toEqual([{ nation: 'NED', points: 21, rank: 2 }, [0, 3]])
    const { render } = embedOf('placing-table')
    expect(render.text(table)).toBe('Oslo 2025, placing table\n1 NOR 24\n2 NED 21')
    expect(textOf(await renderHTML(embedOf('placing-table'), { ...table, rows: [] }))).toContain(
      'No final is over yet.',
    )
  })

  it('athlete card: medals, bests, and whether fit to start', async () => {
    const [ola] = facts.athletes
    await payload.create({
      collection: 'injuries',
      data: {
        athlete: ola,
        bodyPart: 'calf',
        date: '2025-06-14',
        source: 'Team Norway',
        status: 'doubtful',
        visibility: 'public',
      } as never,
      depth: 0,
      overrideAccess: true,
    })
    const card = await view<AthleteCardView>('athlete-card', { athlete: ola, line: 'A local.' })
    expect(card).toMatchObject({
      availability: { status: 'doubtful' },
      line: 'A local.',
      medals: { gold: 3 },
    })
    expect(card.bests[0]).toMatchObject({ discipline: { name: '1500 m' }, mark: '3:32.10' })
  })

  it('record and date: in the run of a sentence, on the clock of the venue', async () => {
    const text = async (slug: string, fields: EmbedFields) =>
      embedOf(slug).render.text(await view(slug, fields))
    expect(await text('record', { record: facts.record })).toBe(
      '3:28.80 (Jan Voorbeeld NED, Rio de Janeiro, 20 Aug 2016)',
    )
    // Half past midnight in Oslo.
    expect(await text('date', { event: facts.final })).toBe('13 June 2025')
    expect(await text('date', { event: facts.final, shape: 'weekday' })).toBe('Friday 13 June')
    expect(await text('date', { event: facts.final, shape: 'time' })).toMatch(
      /^00:30 .+ on 13 June 2025$/,
    )
  })
})

function asksOf(facts: Meeting): Record<string, EmbedFields[]> {
  const { competition, final, heat, longJump, poleVault, record, startList } = facts
  const [ola, jan, max] = facts.athletes
  const people = [ola, jan, max].map((athlete) => ({ athlete }))
  const entries = [
    { event: final, athlete: ola },
    { event: heat, athlete: jan },
  ]
  const races: DocID[] = [final, heat, longJump]
  return {
    age: [
      { athlete: ola, event: final },
      { athlete: jan, event: heat },
    ],
    'athlete-card': people,
    'athlete-name': [{ athlete: jan, event: heat }, ...people],
    date: races.map((event) => ({ event })),
    'head-to-head': [
      { first: ola, second: jan },
      { first: jan, second: max },
    ],
    'how-they-qualified': [{ event: final }],
    'live-mark': entries,
    'medal-count': people,
    'medal-table': [{ competition }],
    place: entries,
    'placing-table': [{ competition }],
    podium: races.map((event) => ({ event })),
    record: [{ record }],
    'record-progression': [{ record }],
    'results-table': [
      {
        event: final,
        columns: ['bib', 'reaction', 'splits', 'wind', 'behind', 'qualified', 'flags'],
        highlight: [max],
        rounds: true,
      },
      { event: heat },
      { event: longJump, rows: '3' },
    ],
    'season-progression': [
      { athlete: ola, season: 2025 },
      { athlete: jan },
      { athlete: max, discipline: '1500m' },
    ],
    series: [{ event: longJump }, { event: poleVault, rows: '3' }],
    splits: [{ event: final }, { event: final, highlight: [jan] }],
    'start-list': [{ event: startList }, { event: final }],
  }
}

/** Whatever a reader must find: names, marks and attempts, wherever they stand in a view; not what a chart draws. */
function namesAndMarks(view: unknown): string[] {
  if (Array.isArray(view)) return view.flatMap(namesAndMarks)
  if (typeof view !== 'object' || view === null) return []
  return Object.entries(view).flatMap(([key, value]): string[] => {
    if (typeof value === 'string' && SAID.has(key)) return [value]
    return UNSAID.has(key) ? [] : namesAndMarks(value)
  })
}

const SAID = new Set([
  'behind',
  'holder',
  'lap',
  'mark',
  'name',
  'personalBest',
  'seasonBest',
  'time',
])
/** What heads or places a view and need not be repeated in it. */
const UNSAID = new Set(['chart', 'event', 'competition', 'why'])

/** Markup as it is read. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
