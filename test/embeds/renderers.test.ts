import { renderHTML } from '../../plugins/embeds/index.ts'
import { injuryRenderers } from '../../plugins/injuries/client.ts'
import {
  resultsRenderers,
  type ResultsTableView,
  type TableRowView,
} from '../../plugins/results/client.ts'

const result = (over: Partial<TableRowView>): TableRowView => ({
  athlete: 7,
  behind: null,
  bib: null,
  flags: [],
  highlighted: false,
  id: 1,
  lane: null,
  mark: null,
  medal: null,
  name: 'Jake Wightman',
  nation: 'GBR',
  personalBest: null,
  place: null,
  points: null,
  qualified: null,
  reaction: null,
  score: null,
  reason: null,
  seasonBest: null,
  splits: [],
  status: 'OK',
  wind: null,
  ...over,
})

const table: ResultsTableView = {
  columns: ['wind', 'flags'],
  event: {
    competition: { demonstration: true, id: 1, name: 'Tokyo 2025' },
    date: '2025-09-17T13:20:00.000Z',
    id: 12,
    name: 'Men’s 1500 m, final',
    status: 'official',
    timeZone: 'Asia/Tokyo',
    venue: 'Tokyo',
    wind: null,
  },
  more: 0,
  rounds: [],
  rows: [
    result({
      flags: [{ flag: 'SB', words: 'Season’s best: beats 3:30.60, Oslo, 12 June 2025' }],
      mark: '3:29.82',
      medal: 'silver',
      place: 2,
    }),
    result({ id: 2, name: 'Josh <Kerr>', reason: 'pulled up at about 800 m', status: 'DNF' }),
  ],
  state: 'results',
}

const html = (slug: keyof typeof resultsRenderers, view: unknown) =>
  renderHTML({ kind: 'block', render: resultsRenderers[slug] as never }, view)

describe('how facts are shown', () => {
  it('as HTML: a table with its places, and those without one apart with the reason', async () => {
    const markup = await html('results-table', table)
    expect(markup).toContain('<span class="mz-medal" data-medal="silver" title="Silver">2</span>')
    expect(markup).toContain(
      '<a href="/athletes/7">Jake Wightman</a><span class="mz-nation"> GBR</span>',
    )
    expect(markup).toMatch(
      /<tbody class="mz-apart">.*DNF.*Josh &lt;Kerr&gt;.*pulled up at about 800 m/,
    )
    expect(markup).toContain('17 September 2025')
  })

  it('as HTML: a flag with its explanation, in the words that are read aloud', async () => {
    expect(await html('results-table', table)).toContain(
      '<button class="mz-flag" data-flag="SB" type="button">SB<span class="mz-spoken mz-flag__why"> Season’s best: beats 3:30.60, Oslo, 12 June 2025</span></button>',
    )
  })

  it('as HTML: a start list before the race, with the bests of each', async () => {
    const rows = [result({ lane: 4, personalBest: '3:29.23', seasonBest: '3:30.60' })]
    const markup = await html('start-list', { ...table, columns: ['lane'], rows, state: 'entries' })
    expect(markup).toContain('Start list')
    expect(markup).toMatch(/<td class="mz-place">4<\/td>.*3:29\.23.*3:30\.60/)
  })

  it('as HTML: a table that was cut says so, and leads to the whole', async () => {
    expect(await html('results-table', { ...table, more: 9 })).toContain(
      '<a href="/events/12">And 9 more in the full results</a>',
    )
  })

  it('as text, one line a row', () => {
    expect(resultsRenderers['results-table'].text(table)).toBe(
      'Men’s 1500 m, final\n2 Jake Wightman GBR 3:29.82 SB\nJosh <Kerr> GBR: pulled up at about 800 m',
    )
    const mark = { athlete: { id: 7, name: 'x', nation: null }, event: { id: 12, name: 'x' } }
    expect(resultsRenderers['live-mark'].text({ ...mark, result: table.rows[0] ?? null })).toBe(
      '3:29.82 SB',
    )
    expect(resultsRenderers['live-mark'].text({ ...mark, result: table.rows[1] ?? null })).toBe(
      'Did not finish',
    )
    expect(resultsRenderers['live-mark'].text({ ...mark, result: null })).toBe('no mark yet')
  })

  /** Fixed: the mark of somebody who was disqualified stayed in its sentence as if it stood. */
  it('says of a mark that stands no more that it does not', async () => {
    const [row] = table.rows
    const view = {
      athlete: { id: 7, name: 'x', nation: null },
      event: { id: 12, name: 'x' },
      result: row ? { ...row, flags: [], status: 'DQ' as const } : null,
    }
    expect(resultsRenderers['live-mark'].text(view)).toBe('3:29.82 (disqualified)')
    const markup = await renderHTML(
      { kind: 'inline', render: resultsRenderers['live-mark'] as never },
      view,
    )
    expect(markup).toContain('<s>3:29.82</s> (disqualified)')
  })

  it('as text: an injury in one line', () => {
    expect(
      injuryRenderers['injury-note'].text({
        athlete: { id: 7, name: 'Josh Kerr', nation: 'GBR' },
        bodyPart: 'left hamstring',
        date: '2025-09-17',
        description: 'Pulled up at about 800 m.',
        expectedReturn: '2026-03-01',
        id: 1,
        source: { name: 'Team officials', url: null },
        status: 'out',
      }),
    ).toBe(
      'Josh Kerr, out: left hamstring. Pulled up at about 800 m. Expected back 1 March 2026. (Team officials, 17 September 2025)',
    )
  })
})
