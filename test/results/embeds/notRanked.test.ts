import { renderToStaticMarkup } from 'react-dom/server'

import { toHeadToHead } from '../../../plugins/results/embeds/headToHead/toHeadToHead.ts'
import type { LoadedResult } from '../../../plugins/results/embeds/load/loadResults.ts'
import { resultsRenderers } from '../../../plugins/results/embeds/renderers.ts'
import type { ResultView } from '../../../plugins/results/embeds/types.ts'

const view = (over: Partial<ResultView>): ResultView => ({
  athlete: 1,
  flags: [],
  id: 1,
  lane: null,
  mark: '3:30.00',
  medal: null,
  name: 'Ola Nordmann',
  nation: 'NOR',
  place: null,
  qualified: null,
  reason: null,
  status: 'OK',
  wind: null,
  ...over,
})
const guest = view({ reason: 'Guest' })
const winner = view({ athlete: 2, id: 2, mark: '3:31.00', name: 'Jan Jansen', place: 1 })
const event = {
  competition: null,
  date: '2025-06-11T17:00:00.000Z',
  id: 1,
  name: 'Men’s 1500 m, final',
  status: 'official',
  timeZone: null,
  venue: 'Oslo',
  wind: null,
}

describe('who is not ranked', () => {
  it('stands in the table with mark and reason, in text too', () => {
    const table = {
      columns: [],
      event,
      more: 0,
      rounds: [],
      rows: [winner, guest].map((row) => ({
        ...row,
        behind: null,
        bib: null,
        highlighted: false,
        personalBest: null,
        points: null,
        reaction: null,
        seasonBest: null,
        splits: [],
      })),
      state: 'results' as const,
    }
    const { react, text } = resultsRenderers['results-table']
    expect(text(table).split('\n')[2]).toBe('Ola Nordmann NOR 3:30.00 (guest)')
    const html = renderToStaticMarkup(react({ href: () => null, view: table }))
    expect(html.replace(/<[^>]*>/g, ' ').replace(/ +/g, ' ')).toContain(
      'Ola Nordmann NOR Guest 3:30.00',
    )
  })

  it('has no place in a sentence, neither now nor later', () => {
    const mark = {
      athlete: { id: 1, name: 'Ola Nordmann', nation: 'NOR' },
      event: { id: 1, name: event.name },
      result: guest,
    }
    expect(resultsRenderers.place.text(mark)).toBe('not ranked')
  })

  it('is neither ahead of nobody nor behind, head to head', () => {
    const results = [guest, winner].map((one): LoadedResult => ({
      athlete: undefined,
      row: { id: one.id },
      view: one,
    }))
    const { meetings, tally } = toHeadToHead(
      [
        { id: 1, name: 'Ola Nordmann', nation: 'NOR' },
        { id: 2, name: 'Jan Jansen', nation: 'NED' },
      ],
      {
        discipline: null,
        events: new Map([['1', { event, row: { id: 1 } }]]),
        most: 5,
        results: new Map([['1', results]]),
      },
    )
    expect(meetings.map(({ ahead }) => ahead)).toEqual([null])
    expect(tally).toEqual([0, 0])
  })
})

describe('a place that is held after a disqualification', () => {
  const place = (place: number, competitor: string) => ({
    athlete: place,
    competitor,
    mark: '3:31.00',
    medal: null,
    nation: 'NED',
    place,
    result: place,
  })
  const { react, text } = resultsRenderers.podium

  it('stands empty on the podium, in text too', () => {
    const podium = { event, places: [place(2, 'Jan Jansen'), place(3, 'Piet Pietersen')] }
    expect(text(podium).split('\n').slice(1)).toEqual([
      '1 not filled yet',
      '2 Jan Jansen NED 3:31.00',
      '3 Piet Pietersen NED 3:31.00',
    ])
    const html = renderToStaticMarkup(react({ href: () => null, view: podium }))
    expect(html).toMatch(/<li value="1">.*not filled yet/)
  })

  it('is none where two share the one before', () => {
    const shared = [place(1, 'A'), { ...place(1, 'B'), result: 9 }, place(3, 'C')]
    expect(text({ event, places: shared })).not.toContain('not filled')
  })
})
