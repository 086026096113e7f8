import { createLocalReq, type CollectionConfig, type PayloadRequest } from 'payload'

import { renderHTML } from '../../../plugins/embeds/index.ts'
import {
  athletics,
  currentRecord,
  recordProgression,
  type CurrentRecordView,
  type RecordProgressionView,
} from '../../../plugins/results/index.ts'
import { bootPayload, type Booted } from '../../support/boot.ts'
import { loose } from '../../support/loose.ts'

const entry = {
  because: null,
  date: '2016-08-20',
  equals: false,
  event: null,
  flag: 'OR',
  holder: 'Jan Voorbeeld',
  mark: '3:28.80',
  nation: 'NED',
  ratified: null,
  result: null,
  status: 'ratified',
  value: 208_800,
  venue: 'Rio de Janeiro',
}
const fallen = {
  ...entry,
  date: '2025-09-17',
  event: 12,
  holder: 'Jakob Ingebrigtsen',
  mark: '3:28.32',
  nation: 'NOR',
  result: 7,
  status: 'pending',
  value: 208_320,
  venue: 'Tokyo',
}
const equal = { ...fallen, date: '2026-06-12', equals: true, holder: 'B', result: 8, venue: null }
const record = {
  current: fallen,
  discipline: '1500m',
  flag: 'OR',
  history: [entry, fallen],
  title: 'Olympic record, men’s 1500 m',
}

interface Question {
  overrideAccess: boolean
  req: PayloadRequest
  select: object
}
const questions: Question[] = []

/** As much of the collection as embeds read, with what is derived typed in. */
const records: CollectionConfig = {
  slug: 'records',
  access: { read: () => true },
  fields: [
    ...['current', 'history', 'holders'].map((name) => ({ name, type: 'json' as const })),
    ...['date', 'discipline', 'flag', 'holder', 'mark', 'nation', 'title', 'venue'].map((name) => ({
      name,
      type: 'text' as const,
    })),
  ],
  hooks: { beforeOperation: [({ args }) => void questions.push(args as Question)] },
}

describe('a record', () => {
  let base: Booted
  let req: PayloadRequest
  let asked: { record: number | string }[]

  beforeAll(async () => {
    base = await bootPayload({
      collections: [records],
      config: { custom: { results: { sport: athletics } } },
    })
    const { id } = await loose(base.payload).create('records', record)
    asked = [{ record: id }]
    req = await createLocalReq({}, base.payload)
  })
  afterAll(() => base.stop())

  it('shows the mark that holds, and that it is pending', async () => {
    const [view] = (await currentRecord.load(asked, { req })) as CurrentRecordView[]
    if (!view) throw new Error('Nothing to show.')
    expect(currentRecord.render.text(view)).toBe(
      '3:28.32 (Jakob Ingebrigtsen NOR, Tokyo, 17 Sep 2025, pending ratification)',
    )
    expect(currentRecord.warning?.(view)).toBe(
      'The record has not been ratified yet; readers are told so.',
    )
    expect(currentRecord.shows?.(view)).toEqual([{ collection: 'results', id: 7 }])
  })

  it('names all who hold it', async () => {
    const { id } = await loose(base.payload).create('records', {
      ...record,
      history: [entry, fallen, equal],
      holders: [fallen, equal],
    })
    const [view] = (await currentRecord.load([{ record: id }], { req })) as CurrentRecordView[]
    if (!view) throw new Error('Nothing to show.')
    const said =
      '3:28.32 (Jakob Ingebrigtsen NOR, Tokyo, 17 Sep 2025, pending ratification; B NOR, 12 Jun 2026, pending ratification)'
    expect(currentRecord.render.text(view)).toBe(said)
    const html = await renderHTML(currentRecord, view)
    expect(html.replace(/<[^>]*>/g, '')).toContain(said)
    expect(currentRecord.shows?.(view)).toEqual([
      { collection: 'results', id: 7 },
      { collection: 'results', id: 8 },
    ])
  })

  it('shows how it was moved: steps in a chart, and a line a mark, the latest first', async () => {
    const [view] = (await recordProgression.load(asked, {
      req,
    })) as RecordProgressionView[]
    if (!view) throw new Error('Nothing to show.')
    expect(view.chart?.lines[0]?.dots.map(({ best, text }) => [text, best])).toEqual([
      ['3:28.80', false],
      ['3:28.32', true],
    ])
    // It stands until it falls: across, then up.
    expect(view.chart?.lines[0]?.path).toBe('M16,84L94,84L94,18')
    expect(recordProgression.render.text(view).split('\n')).toEqual([
      'Olympic record, men’s 1500 m',
      '3:28.32 Jakob Ingebrigtsen NOR, Tokyo, 17 Sep 2025',
      '3:28.80 Jan Voorbeeld NED, Rio de Janeiro, 20 Aug 2016',
    ])
    const html = await renderHTML(recordProgression, view)
    expect(html).toContain('<a href="/events/12">Tokyo</a>')
    expect(html).toMatch(/<title>[^<]+<\/title><desc>2016-08-20: 3:28\.80, 2025-09-17: 3:28\.32/)
  })

  it('is read as the reader may, and no more of it than is shown', async () => {
    questions.length = 0
    await currentRecord.load(asked, { req })
    await recordProgression.load(asked, { req })
    expect(questions).toHaveLength(2)
    for (const question of questions) {
      expect(question.overrideAccess).toBe(false)
      expect(question.req).toBe(req)
    }
    const [one, progression] = questions
    expect(one?.select).not.toHaveProperty('history')
    expect(progression?.select).toHaveProperty('history')
  })
})
