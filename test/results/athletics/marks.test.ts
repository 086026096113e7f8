import fc from 'fast-check'
import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import { competitor, of } from './support.ts'

describe('reading a mark', () => {
  it.each([
    ['3:29.82', '1500m', 209_820],
    ['10.02', '100m', 10_020],
    ['10.4h', '100m', 10_400],
    ['47.6a', '400m', 47_600],
    ['1:02:34', 'HM', 3_754_000],
    ['29:24', '10km', 1_764_000],
    ['3:54:14.5h', '50000mW', 14_054_500],
    ['9.858', '100m', 9858],
    ['8.65', 'LJ', 8650],
    ['104.80', 'JT', 104_800],
    ['2.37', 'HJ', 2370],
    ['8764', 'Dec', 8764],
    ['20944', '1h', 20_944_000],
    ['20944.00', '1h', 20_944_000],
    [' 1:43.25A ', '800m', 103_250],
    ['10.4Ah', '100m', 10_400],
    ['10.4hA', '100m', 10_400],
    ['1:44.2h+', '800m', 104_200],
    ['8.21 wA', 'LJ', 8210],
  ])('%s in the %s is %i', (text, code, expected) => {
    expect(athletics.readMark(text, of(code))).toMatchObject({
      ok: true,
      value: { value: expected, text: text.trim() },
    })
  })

  it.each([
    ['3.29,82', '1500m'],
    ['3:29,82', '1500m'],
    ['abc', '1500m'],
    ['-1', '1500m'],
    ['', '1500m'],
    ['3:72.10', '1500m'],
    ['29.82', '1500m'],
    ['3:29.82', '100m'],
    ['1e3', '1500m'],
    ['1:2:3', 'HM'],
    ['62', '400m'],
    ['3:29.82', 'HJ'],
    ['8.65', 'HJ'],
    ['865', 'LJ'],
    ['8.6', 'LJ'],
    ['20944.50', '1h'],
    ['8.65h', 'LJ'],
    ['10.4ha', '100m'],
    ['8.65', 'Dec'],
    ['08764', 'Dec'],
  ])('%s is refused in the %s, with what was read and expected', (text, code) => {
    const read = athletics.readMark(text, of(code))
    expect(read).toMatchObject({ ok: false, read: text })
    expect(read.ok ? '' : read.expected).toMatch(/^(a|points) .*such as/)
  })

  it('tells hand times from electronic ones, and keeps what is printed beside the mark', () => {
    const read = (text: string) => athletics.readMark(text, of('400m'))
    expect(read('47.61')).toMatchObject({ value: { timing: 'electronic' } })
    expect(read('47.6')).toMatchObject({ value: { timing: 'hand' } })
    expect(read('47.6h')).toMatchObject({ value: { timing: 'hand' } })
    expect(read('47.6a')).toMatchObject({ value: { timing: 'electronic' } })
    expect(read('47.61A')).toMatchObject({ value: { altitude: true } })
    expect(read('47.61i')).toMatchObject({ value: { track: 'short' } })
    expect(read('47.61A+')).toMatchObject({ value: { altitude: true, enRoute: true } })
    expect(read('47.61OT')).toMatchObject({ value: { track: 'oversized' } })
    expect(athletics.readMark('8.90w', of('LJ'))).toMatchObject({ value: { windAssisted: true } })
  })

  it.each(['100m', '1500m', '10000m', 'LJ', 'HJ', 'JT', 'Dec', 'HM', '4x100m', '20kmW'])(
    'reads back what it prints in the %s',
    (code) => {
      const discipline = of(code)
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 10_000 }), (n) => {
          const start =
            discipline.metres === null ? 0 : Math.ceil((discipline.metres * 150) / discipline.step)
          const value = (start + n) * discipline.step
          const text = athletics.formatMark(value, discipline)
          const read = athletics.readMark(text, discipline)
          expect(read.ok ? read.value.value : read.expected).toEqual(
            read.ok ? value : expect.stringContaining('from'),
          )
        }),
      )
    },
  )

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...athletics.disciplines), (text, discipline) => {
        expect(typeof athletics.readMark(text, discipline).ok).toBe('boolean')
      }),
    )
  })
})

describe('thousandths', () => {
  it.each([
    ['9.784', '100m', '9.79'],
    ['9.780', '100m', '9.78'],
    ['10.000h', '100m', '10.00h'],
    ['2:00.000', '800m', '2:00.00'],
    ['2:01:09.0', 'Mar', '2:01:09'],
    ['1:55.893', '800m', '1:55.90'],
    ['59.999', '400m', '1:00.00'],
    ['9.784A', '100m', '9.79A'],
    ['2:01:09.4', 'Mar', '2:01:10'],
    ['10.4h', '100m', '10.4h'],
    ['3:29.82', '1500m', '3:29.82'],
    ['8.65', 'LJ', '8.65'],
    ['8764', 'Dec', '8764'],
    ['DNF', '100m', 'DNF'],
  ])('are not printed: %s in the %s is %s (TR 19.24)', (text, code, expected) => {
    expect(athletics.printed(text, of(code))).toBe(expected)
  })

  it('are not printed of a value either, and no printed time is better than the one that was run', () => {
    expect(athletics.formatMark(9784, of('100m'))).toBe('9.79')
    expect(athletics.formatMark(115_893, of('800m'))).toBe('1:55.90')
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 200_000 }), (run) => {
        const read = athletics.readMark(athletics.formatMark(run, of('800m')), of('800m'))
        const shown = read.ok ? read.value.value : 0
        expect(shown - run).toBeGreaterThanOrEqual(0)
        expect(shown - run).toBeLessThan(10)
        expect(athletics.printed(athletics.formatMark(run, of('800m')), of('800m'))).toBe(
          athletics.formatMark(run, of('800m')),
        )
      }),
    )
  })

  it('part two in a race, in words that print none', () => {
    const race = ['9.784', '9.785', '9.803'].map((mark, at) => competitor(`${at}`, mark, '100m'))
    const placings = [...athletics.place(race, of('100m')).values()]
    expect(placings.map(({ place, tied }) => [place, tied])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ])
  })
})

describe('one hour', () => {
  it('is measured, printed and told apart in whole metres', () => {
    expect(athletics.formatMark(20_944_000, of('1h'))).toBe('20944')
    const run = (id: string, mark: string) => competitor(id, mark, '1h')
    expect(
      athletics.place([run('a', '20944'), run('b', '20900')], of('1h')).get('b'),
    ).toMatchObject({ because: 'Second with 20900, 44 m behind 20944', place: 2 })
  })
})

describe('wind', () => {
  it.each([
    ['+2.1', 21],
    ['-0.3', -3],
    ['0.0', 0],
    [0.7, 7],
    ['+2.03', 21],
    ['-1.03', -10],
    ['−1.3', -13],
    ['±0.0', 0],
    ['NWI', null],
    ['', null],
    [null, null],
  ])('%s in the long jump is %s tenths', (text, expected) => {
    expect(athletics.readWind(text, of('LJ'))).toEqual({ ok: true, value: expected })
  })

  it('is refused where it is not measured, and where it is no wind', () => {
    expect(athletics.readWind('+0.4', of('1500m'))).toEqual({
      ok: false,
      read: '+0.4',
      expected: 'no wind: it is not measured in the 1500 m',
    })
    expect(athletics.readWind('calm', of('100m'))).toMatchObject({ ok: false, read: 'calm' })
  })
})
