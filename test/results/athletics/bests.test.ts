import fc from 'fast-check'
import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import { performance } from './support.ts'

describe('PB and SB', () => {
  it('say what was true at that moment, and what they beat', () => {
    const oslo = performance('3:30.60', '2025-06-12', { venue: 'Oslo' })
    const older = performance('3:29.23', '2022-07-19', { venue: 'Eugene' })
    const tokyo = performance('3:29.82', '2025-09-17', { venue: 'Tokyo' })
    const flags = athletics.flags([tokyo, older, oslo])
    expect(flags.get(tokyo.id)).toEqual([
      {
        flag: 'SB',
        because: 'SB because 3:29.82 beats 3:30.60, Oslo, 12 June 2025',
        beats: { id: oslo.id, text: '3:30.60', date: '2025-06-12', venue: 'Oslo' },
      },
    ])
    expect(flags.get(older.id)?.[0]).toMatchObject({ flag: 'PB', beats: null })
    expect(flags.get(oslo.id)?.[0]).toMatchObject({
      because: 'SB because 3:30.60 is the first mark of 2025',
    })
  })

  it('count an earlier round of the same day first, and equal marks as equal', () => {
    const heat = performance('10.10', '2024-06-08', { discipline: '100m', order: 0, id: 'heat' })
    const final = performance('10.10', '2024-06-08', { discipline: '100m', order: 2, id: 'final' })
    const flags = athletics.flags([final, heat])
    expect(flags.get('heat')?.[0]?.flag).toBe('PB')
    expect(flags.get('final')?.[0]?.flag).toBe('=PB')
  })

  it('leave out wind above the limit, statuses and what is not eligible', () => {
    const marks = [
      performance('10.10', '2024-06-08', { discipline: '100m', windTenths: 21, id: 'wind' }),
      performance('10.20', '2024-06-09', { discipline: '100m', windTenths: 20, id: 'legal' }),
      performance('10.00', '2024-06-10', { discipline: '100m', status: 'DQ', id: 'dq' }),
      performance('10.00', '2024-06-11', { discipline: '100m', eligible: false, id: 'downhill' }),
    ]
    expect([...athletics.flags(marks)].map(([id, [flag]]) => [id, flag?.flag])).toEqual([
      ['legal', 'PB'],
    ])
    expect(marks.map((mark) => athletics.illegal(mark))).toEqual([
      'wind +2.1 above +2.0',
      null,
      'DQ',
      'not eligible',
    ])
  })

  it('leave out hand times of sprints, and count those of longer races', () => {
    const marks = [
      performance('10.3h', '2024-06-08', { discipline: '100m', timing: 'hand', id: 'sprint' }),
      performance('10.4', '2024-06-09', { discipline: '100m', timing: 'hand', id: 'tenth' }),
      performance('10.42', '2024-06-10', { discipline: '100m', timing: 'electronic', id: '100' }),
      performance('1:46.2h', '2024-06-10', { discipline: '800m', timing: 'hand', id: '800' }),
    ]
    expect([...athletics.flags(marks)].map(([id, [flag]]) => [id, flag?.flag])).toEqual([
      ['100', 'PB'],
      ['800', 'PB'],
    ])
    expect(marks.map((mark) => athletics.illegal(mark))).toEqual([
      'timed by hand',
      'timed by hand',
      null,
      null,
    ])
  })

  it('compare what is published: thousandths decide places only (TR 19.24)', () => {
    const marks = [
      performance('9.86', '2024-06-08', { discipline: '100m', id: 'before' }),
      performance('9.858', '2024-06-09', { discipline: '100m', id: 'after' }),
      performance('2:05:13', '2024-06-09', { discipline: 'Mar', id: 'road' }),
      performance('2:05:12.4', '2024-06-16', { discipline: 'Mar', id: 'road after' }),
    ]
    expect([...athletics.flags(marks)].map(([id, [flag]]) => [id, flag?.flag])).toEqual([
      ['before', 'PB'],
      ['after', '=PB'],
      ['road', 'PB'],
      ['road after', '=PB'],
    ])
  })

  it('are not given in cross country, where no course is like another', () => {
    const mark = performance('25:16', '2025-12-14', { discipline: 'XC' })
    expect(athletics.flags([mark]).size).toBe(0)
    expect(athletics.illegal(mark)).toBe('cross-country courses are not compared')
  })

  it('keep indoors and outdoors, and implements, apart', () => {
    const marks = [
      performance('21.00', '2024-02-01', { discipline: 'SP', indoor: true, id: 'indoors' }),
      performance('20.00', '2024-06-01', { discipline: 'SP', id: 'outdoors' }),
      performance('19.00', '2024-06-02', { discipline: 'SP-6kg', id: 'six' }),
    ]
    expect([...athletics.flags(marks)].map(([id, [flag]]) => [id, flag?.flag])).toEqual([
      ['indoors', 'PB'],
      ['outdoors', 'PB'],
      ['six', 'PB'],
    ])
  })

  it('take the best legal jump when the best one had too much wind', () => {
    const before = performance('7.33', '2018-07-27', {
      discipline: 'LJ',
      windTenths: 12,
      venue: 'Knoxville',
    })
    const windy = performance('7.48', '2024-06-10', {
      discipline: 'LJ',
      windTenths: 25,
      trials: [
        { value: 7480, windTenths: 25 },
        { value: 7220, windTenths: -4 },
        { value: 7330, windTenths: 7 },
      ],
    })
    expect(athletics.flags([before, windy]).get(windy.id)?.[0]?.because).toBe(
      '=PB because the legal 7.33 (+0.7) equals 7.33, Knoxville, 27 July 2018',
    )
  })

  it('judge the trial that is printed by those before it', () => {
    const jump = performance('16.90', '2024-06-11', {
      discipline: 'TJ',
      windTenths: -5,
      trials: [
        { value: 16_900, windTenths: 2 },
        { value: 16_900, windTenths: -5 },
      ],
    })
    expect(athletics.flags([jump]).get(jump.id)?.[0]).toMatchObject({
      flag: '=PB',
      because: '=PB because 16.90 equals 16.90, from earlier in the same series',
    })
  })
})

describe('bests', () => {
  const career = fc
    .array(
      fc.record({
        day: fc.integer({ min: 1, max: 28 }),
        year: fc.integer({ min: 2020, max: 2023 }),
        ms: fc.integer({ min: 21_000, max: 21_020 }),
      }),
    )
    .map((rows) =>
      rows.map(({ day, year, ms }, i) => {
        const text = `3:3${((ms - 21_000) / 10).toFixed(1)}0`.slice(0, 7)
        return performance(text, `${year}-06-${String(day).padStart(2, '0')}`, { id: String(i) })
      }),
    )

  it('are the last unbeaten flags: who holds the personal best was once flagged PB', () => {
    fc.assert(
      fc.property(career, (performances) => {
        const flags = athletics.flags(performances)
        for (const best of athletics.bests(performances)) {
          const flag = flags.get(best.performance)?.[0]?.flag
          expect(best.season === null ? ['PB'] : ['PB', '=PB', 'SB']).toContain(flag)
        }
      }),
    )
  })

  it('do not depend on the order in which results came in', () => {
    fc.assert(
      fc.property(career, (performances) => {
        const reversed = [...performances].reverse()
        expect(athletics.bests(reversed)).toEqual(athletics.bests(performances))
        expect(new Map(athletics.flags(reversed))).toEqual(athletics.flags(performances))
      }),
    )
  })
})
