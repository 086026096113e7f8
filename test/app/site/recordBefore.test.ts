import type { RecordEntry } from '../../../plugins/results/index.ts'
import { recordBefore, sameDayEvents } from '../../../src/app/(site)/lib/recordBefore.ts'

const entry = (mark: string, date: string, event: null | number, value: number, equals = false) =>
  ({
    because: null,
    date,
    equals,
    event,
    flag: 'WR',
    holder: mark,
    mark,
    nation: null,
    ratified: null,
    result: event,
    status: 'ratified',
    value,
    venue: null,
  }) satisfies RecordEntry

/** Fixed: “Records before it” printed the record of today, also the one that was set in the event itself. */
describe('the record before an event', () => {
  const history = [
    entry('elsewhere', '2019-07-06', null, 9),
    entry('heat', '2024-06-12', 1, 8),
    entry('equalled', '2024-06-12', 2, 8, true),
    entry('final', '2024-06-12', 3, 7),
    entry('this year', '2026-06-12', 4, 6),
  ]
  const starts = new Map([
    ['1', '2024-06-12T10:00'],
    ['3', '2024-06-12T21:00'],
  ])
  const before = (id: number, localStart: null | string) =>
    recordBefore(history, { id, localStart }, starts)[0]?.mark ?? null

  it.each([
    ['set in it', 3, '2024-06-12T21:00', 'heat'],
    ['set in it, the first kept here', 1, '2024-06-12T10:00', 'elsewhere'],
    ['set later that day', 9, '2024-06-12T10:00', 'elsewhere'],
    ['set in the morning', 9, '2024-06-12T12:00', 'heat'],
    ['set years later', 9, '2020-01-01', 'elsewhere'],
    ['of an event before all', 9, '2001-01-01', null],
    ['of an event to come', 9, '2027-01-01T10:00', 'this year'],
    ['of an event without a day', 9, null, 'this year'],
  ])('%s', (_, id, localStart, mark) => {
    expect(before(id, localStart)).toBe(mark)
  })

  it('was held by all who had equalled it', () => {
    const held = recordBefore(history, { id: 3, localStart: '2024-06-12T21:00' }, starts)
    expect(held.map(({ holder }) => holder)).toEqual(['heat', 'equalled'])
  })

  it('is worked out from events of the same day, other than this', () => {
    expect(sameDayEvents(history, { id: 3, localStart: '2024-06-12T21:00' })).toEqual([1, 2])
    expect(sameDayEvents(history, { id: 3, localStart: null })).toEqual([])
  })
})
