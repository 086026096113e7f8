import { jest } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'

import {
  Ending,
  followKeys,
  followStory,
  LiveConnection,
  LiveStore,
} from '../../plugins/embeds/client.ts'
import { sumOf } from '../../plugins/embeds/patch/sumOf.ts'

/** As much of a browser as the client touches. */
class Source extends EventTarget {
  static readonly CLOSED = 2
  static all: Source[] = []
  readyState = 1

  constructor(readonly url: string) {
    super()
    Source.all.push(this)
  }

  close(): void {
    this.readyState = Source.CLOSED
  }

  says(name: string, data: object): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }))
  }
}

const at = '2026-06-12T21:14:00.000Z'
const source = (n: number) => {
  const found = Source.all.at(n)
  if (!found) throw new Error(`There is no connection ${n}.`)
  return found
}
const open = () => Source.all.filter(({ readyState }) => readyState !== Source.CLOSED)

describe('the client of the live stream', () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const browser = { document: page, EventSource: Source, window: new EventTarget() }
  beforeAll(() => void Object.assign(globalThis, browser))
  beforeEach(() => void (Source.all = []))
  afterAll(() => {
    for (const name of Object.keys(browser)) Reflect.deleteProperty(globalThis, name)
  })

  it('starts from the place the page was made at, and puts views into its store', () => {
    const { close, store } = followStory({ article: 12, since: 7 })
    expect(source(0).url).toBe('/live?article=12&since=7')
    let told = 0
    store.subscribe('a', () => told++)
    source(0).says('embeds', { at, seq: 9, views: { a: { mark: '3:28.00' }, b: null } })
    source(0).says('embeds', { at, seq: 8, views: { a: { mark: 'older' } } })
    expect([store.get('a'), told]).toEqual([{ seq: 9, view: { mark: '3:28.00' } }, 1])
    close()
    expect(open()).toEqual([])
  })

  it('puts patches on what the page shows, and asks for whole views where one does not fit', async () => {
    const store = new LiveStore()
    store.hold('a', { rows: [{ mark: '3:29.82' }] }, 7)
    const { close } = followStory({ article: 12, patches: true, since: 7, store })
    expect(source(0).url).toBe('/live?article=12&patches=1&since=7')
    const steps = [{ op: 'replace', path: '/rows/0/mark', value: '3:28.00' }]
    const sum = sumOf({ rows: [{ mark: '3:28.00' }] })
    source(0).says('embeds', { at, patches: { a: { steps, sum } }, seq: 9, views: {} })
    expect(store.get('a')).toEqual({ seq: 9, view: { rows: [{ mark: '3:28.00' }] } })

    source(0).says('embeds', { at, patches: { a: { steps, sum: 1 } }, seq: 11, views: { b: 1 } })
    source(0).says('embeds', { at, patches: { b: { steps: [], sum: 2 } }, seq: 12, views: {} })
    expect([store.get('a')?.seq, store.get('b')]).toEqual([9, { seq: 11, view: 1 }])
    while (Source.all.length === 1) await sleep(20)
    expect(Source.all.map(({ url }) => url).slice(1)).toEqual(['/live?article=12&since=9'])
    source(1).says('embeds', { at, seq: 12, views: { a: 'whole', b: 2 } })
    expect([store.get('a')?.view, store.get('b')?.view]).toEqual(['whole', 2])
    close()
  })

  it('opens a line anew, from its place, when nothing is heard on it', async () => {
    const connection = new LiveConnection({ keys: 'events:1' }, {}, 3)
    connection.open()
    source(0).says('ready', { at, heartbeatMs: 20, seq: 5 })
    source(0).dispatchEvent(new Event('beat'))
    await sleep(30)
    source(0).dispatchEvent(new Event('beat'))
    await sleep(30)
    expect(Source.all).toHaveLength(1)
    await sleep(60)
    expect(Source.all.map(({ url }) => url)).toEqual([
      '/live?keys=events%3A1&since=3',
      '/live?keys=events%3A1&since=5',
    ])
    expect(open()).toHaveLength(1)
    connection.close()
  })

  it('asks whether an age has ended whenever the server is heard, and reads anew once', async () => {
    const until = Date.UTC(2026, 5, 13)
    const ending = new Ending()
    const told: string[] = []
    const hear = (name: string) => () => void (ending.isOver(until) && told.push(name))
    const { close } = followStory({ article: 12, onHeard: hear('story') })
    const stop = followKeys(['athletes:1'], () => undefined, undefined, null, hear('athlete'))
    await sleep(70)
    const ready = { at, heartbeatMs: 10_000, seq: 5 }
    const clock = jest.spyOn(Date, 'now').mockReturnValue(until - 1)
    for (const n of [0, 1]) source(n).says('ready', ready)
    clock.mockReturnValue(until + 30_000)
    source(0).dispatchEvent(new Event('beat'))
    // The server tells those whom it can reach; after a night there is none who was told.
    expect(told).toEqual([])
    clock.mockReturnValue(until + 8 * 3_600_000)
    for (const n of [1, 0]) source(n).says('ready', ready)
    source(0).dispatchEvent(new Event('beat'))
    expect(told).toEqual(['athlete'])
    expect([ending.isOver(null), ending.isOver(until + 1), ending.isOver(until + 1)]).toEqual([
      false,
      true,
      false,
    ])
    clock.mockRestore()
    close()
    stop()
    await sleep(70)
  })

  it('tells one who comes later of all since they read, on the stream that all share', async () => {
    const told: string[] = []
    const follow = (name: string, keys: string[], since?: number) =>
      followKeys(keys, ({ seq }) => told.push(`${name} ${seq}`), undefined, since)
    const stops = [follow('one', ['events:1'], 5)]
    await sleep(70)
    source(0).says('ready', { at, heartbeatMs: 10_000, seq: 9 })
    // The same key, read at place 6, when the stream had told of 7: it goes back.
    stops.push(follow('two', ['events:1'], 6))
    await sleep(70)
    // Read after all that was told: nothing to go back for.
    stops.push(follow('three', ['events:1'], 9))
    await sleep(70)
    expect(Source.all.map(({ url }) => url)).toEqual([
      '/live?keys=events%3A1&since=5',
      '/live?keys=events%3A1&since=6',
    ])
    source(1).says('change', { at, keys: ['events:1'], seq: 7 })
    expect(told).toEqual(['one 7', 'two 7', 'three 7'])
    stops.forEach((stop) => stop())
    await sleep(70)
    expect(open()).toEqual([])
  })

  it('comes back at once with the network', () => {
    const connection = new LiveConnection({ keys: 'events:1' }, {})
    connection.open()
    browser.window.dispatchEvent(new Event('online'))
    expect([Source.all.length, open().length]).toEqual([2, 1])
    connection.close()
    browser.window.dispatchEvent(new Event('online'))
    expect(Source.all).toHaveLength(2)
  })

  it('asks once, within the time it was given, when it is told twice that all is stale', async () => {
    const told: number[] = []
    const { close } = followStory({ article: 1, onStale: ({ seq }) => told.push(seq) })
    source(0).says('story', { at, seq: 4, spreadMs: 40 })
    source(0).says('reload', { at, seq: 5, spreadMs: 40 })
    expect(told).toEqual([])
    await sleep(80)
    expect(told).toEqual([5])
    source(0).says('story', { at, seq: 6, spreadMs: 10_000 })
    close()
    await sleep(20)
    expect(told).toEqual([5])
  })
})
