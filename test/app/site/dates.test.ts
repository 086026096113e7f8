import {
  formatDay,
  formatDays,
  formatMoment,
  formatWeekday,
  isoOf,
} from '../../../src/app/(site)/lib/dates.ts'

describe('dates as readers write them', () => {
  it('prints a day without shifting it', () => {
    expect(formatDay('2024-06-12')).toBe('12 June 2024')
    expect(formatDay('2024-06-12', 'America/Los_Angeles')).toBe('12 June 2024')
  })

  it('leaves alone what is only known in part', () => {
    expect(formatDay('1998')).toBe('1998')
    expect(formatDay('')).toBe('')
  })

  it('reads a moment on the clock of its place, and names the zone', () => {
    const evening = '2024-06-12T20:05:00.000Z'
    expect(formatMoment(evening, 'Europe/Rome')).toBe('12 June 2024 at 22:05 CEST')
    expect(formatMoment(evening)).toBe('12 June 2024 at 20:05 UTC')
    expect(formatDay('2024-06-12T23:30:00.000Z', 'Europe/Rome')).toBe('13 June 2024')
  })

  it('invents no hour for a day that has none', () => {
    expect(formatMoment('2024-06-12', 'America/Los_Angeles')).toBe('12 June 2024')
    expect(isoOf('2024-06-12', 'America/Los_Angeles')).toBe('2024-06-12')
  })

  it('takes midnight in Greenwich for the moment that it is', () => {
    const evening = '2024-08-31T00:00:00.000Z'
    expect(formatMoment(evening, 'America/Los_Angeles')).toBe('30 August 2024 at 17:00 GMT-7')
    expect(formatDay(evening, 'America/Los_Angeles')).toBe('30 August 2024')
  })

  it('claims no zone that nobody knows', () => {
    expect(formatMoment('2024-06-12T22:05')).toBe('12 June 2024 at 22:05')
    expect(isoOf('2024-06-12T22:05')).toBe('2024-06-12T22:05')
    expect(formatMoment('2025-01-01T10:00:00+13:00')).toBe('1 January 2025 at 10:00 GMT+13')
    expect(isoOf('2024-06-12T22:05', 'Europe/Rome')).toBe('2024-06-12T20:05:00.000Z')
  })

  it('names the weekday at the head of the paper', () => {
    expect(formatWeekday('2024-06-12')).toMatch(/^Wednesday,? 12 June 2024$/)
  })

  it('joins the days of a championship', () => {
    expect(formatDays('2024-06-07', '2024-06-12')).toMatch(/^7\s?–\s?12 June 2024$/)
    expect(formatDays('2024-06-07')).toBe('7 June 2024')
  })
})
