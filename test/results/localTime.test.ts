import fc from 'fast-check'

import {
  dayWritten,
  localTime,
  sortable,
  storedTime,
} from '../../plugins/results/facts/localTime.ts'
import { zoneInWords } from '../../plugins/results/facts/zoneInWords.ts'

const zone = fc.constantFrom(
  '',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Europe/Rome',
  'Pacific/Apia',
  'Pacific/Auckland',
)
const moment = fc
  .date({ max: new Date('2035-12-31'), min: new Date('1972-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 16)}:00.000Z`)
const day = moment.map((iso) => iso.slice(0, 10))

describe('when a race starts, where it is raced', () => {
  it('a day without an hour is the same day in every zone', () => {
    fc.assert(
      fc.property(day, zone, (date, timeZone) => {
        expect(localTime(date, timeZone)).toEqual({ date, instant: null, minutes: null })
      }),
    )
  })

  it('five in the afternoon in Oregon is its own day, though it is midnight in Greenwich', () => {
    expect(localTime('2024-08-31T00:00:00.000Z', 'America/Los_Angeles')).toMatchObject({
      date: '2024-08-30',
      minutes: 17 * 60,
    })
  })

  it('a date with an offset keeps its day, whatever zone is set: New Year in Auckland', () => {
    fc.assert(
      fc.property(zone, (timeZone) => {
        expect(localTime('2025-01-01T10:00:00+13:00', timeZone)).toEqual({
          date: '2025-01-01',
          instant: Date.parse('2024-12-31T21:00:00Z'),
          minutes: 600,
        })
      }),
    )
  })

  it('a clock whose zone is known is the moment that shows it', () => {
    fc.assert(
      fc.property(moment, zone, (iso, timeZone) => {
        const shown = localTime(iso, timeZone)
        expect(shown?.instant).toBe(Date.parse(iso))
        const again = shown && localTime(sortable(shown), timeZone)
        // Where summer time ends, one hour comes twice.
        if (timeZone !== '')
          expect(Math.abs((again?.instant ?? 0) - Date.parse(iso))).toBeLessThanOrEqual(3_600_000)
        expect(again).toMatchObject({ date: shown?.date, minutes: shown?.minutes })
      }),
    )
    expect(localTime('2024-06-12T22:05', 'Europe/Rome')?.instant).toBe(
      Date.parse('2024-06-12T20:05:00Z'),
    )
    expect(localTime('2024-06-12T22:05', '')?.instant).toBeNull()
  })

  it('reads nothing that is no date', () => {
    for (const text of [
      '',
      '2024',
      '2024-02-30',
      '12 June 2024',
      '2024-06-12T25:00',
      '2024-06-12 22:05',
    ])
      expect(localTime(text, '')).toBeNull()
  })

  it('stores what was sent in one hand', () => {
    expect(storedTime(' 2024-06-12 ')).toBe('2024-06-12')
    expect(storedTime('2024-06-12T20:05Z')).toBe('2024-06-12T20:05:00.000Z')
    expect(storedTime('2024-06-12T22:05+0200')).toBe('2024-06-12T22:05+02:00')
    expect(storedTime(new Date('2024-06-12T20:05:00Z'))).toBe('2024-06-12T20:05:00.000Z')
    expect(storedTime('2024-02-30T10:00Z')).toBe('2024-02-30T10:00Z')
    expect(storedTime(5)).toBe(5)
    expect(dayWritten('2025-01-01T00:30:00+13:00')).toBe('2025-01-01')
  })

  it('says whose clock it was', () => {
    const said = (written: string, timeZone: string) => {
      const time = localTime(written, timeZone)
      return time && zoneInWords(time, timeZone)
    }
    expect(said('2024-06-12T20:05:00.000Z', 'Europe/Rome')).toBe('CEST')
    expect(said('2024-06-12T20:05:00.000Z', '')).toBe('UTC')
    expect(said('2024-06-12T22:05', '')).toBe('')
    expect(said('2024-06-12T22:05+05:30', 'Europe/Rome')).toBe('GMT+5:30')
    expect(said('2024-06-12T22:05-07:00', '')).toBe('GMT-7')
  })
})
