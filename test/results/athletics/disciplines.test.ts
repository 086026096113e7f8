import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import { namedDiscipline } from '../../../src/truth/readers/namedDiscipline.ts'
import { disciplineCode } from '../../../src/truth/readers/disciplineCode.ts'
import { of, value } from './support.ts'

describe('the catalogue', () => {
  it('has each code once, and every part of a combined event', () => {
    const codes = athletics.disciplines.map((one) => one.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const part of athletics.disciplines.flatMap((one) => one.parts))
      expect(codes).toContain(part)
  })

  it.each([
    ['110mH-99.1', '110 m hurdles (99.1 cm)', 'hurdles', 20],
    ['SP-6kg', 'Shot put (6 kg)', 'throw', null],
    ['JT-700g', 'Javelin throw (700 g)', 'throw', null],
    ['250m', '250 m', 'track', null],
    ['10000m', '10,000 m', 'track', null],
    ['4x400mX', '4 × 400 m mixed', 'relay', null],
    ['4x100mX', '4 × 100 m mixed', 'relay', null],
    ['HMW', 'Half marathon race walk', 'walk', null],
    ['MarWX', 'Marathon race walk mixed relay', 'relay', null],
    ['Relay-medley', 'Relay (medley)', 'relay', null],
    ['60m', '60 m', 'track', 20],
    ['TJ', 'Triple jump', 'horizontal', 20],
  ])('%s is the %s', (code, name, kind, windLimit) => {
    expect(athletics.discipline(code)).toMatchObject({ code, name, kind, windLimit })
  })

  it('knows no other names', () => {
    for (const code of ['', 'XX', '0100m', '1500', 'SP6', 'SP-', '-6kg', '0m', 'constructor']) {
      expect(athletics.discipline(code)).toBeUndefined()
    }
  })
})

describe('the discipline of an age group', () => {
  it.each([
    ['SP', 'men', 'u18', 'SP-5kg'],
    ['SP', 'men', 'u20', 'SP-6kg'],
    ['SP', 'men', 'u23', 'SP'],
    ['SP', 'women', 'u20', 'SP'],
    ['SP', 'women', 'u18', 'SP-3kg'],
    ['DT', 'men', 'u20', 'DT-1.75kg'],
    ['DT', 'women', 'u18', 'DT'],
    ['HT', 'men', 'u18', 'HT-5kg'],
    ['JT', 'men', 'u20', 'JT'],
    ['JT', 'men', 'u18', 'JT-700g'],
    ['JT', 'women', 'u18', 'JT-500g'],
    ['SP', 'men', 'm45', 'SP'],
    ['SP', 'men', 'm55', 'SP-6kg'],
    ['HT', 'women', 'm75', 'HT-2kg'],
    ['DT', 'men', 'm90', 'DT-1kg'],
    ['110mH', 'men', 'u18', '110mH-91.4'],
    ['110mH', 'men', 'm50', '110mH-M50'],
    ['SP', 'men', 'u16', 'SP-U16'],
    ['Dec', 'men', 'u20', 'Dec-U20'],
    ['LJ', 'men', 'u18', 'LJ'],
    ['SP-4kg', 'men', 'u18', 'SP-4kg'],
  ] as const)('%s of %s %s is %s, and has a plain code', (code, sex, age, own) => {
    expect(athletics.ofAge(code, sex, age)).toBe(own)
    expect(athletics.plainOf(own, sex, age)).toBe(code)
    expect(of(own).code).toBe(own)
  })

  it('keeps the parts of a combined event', () => {
    expect(of('Dec-U20').parts).toEqual(of('Dec').parts)
    expect(athletics.partsOf(of('Dec-U20'), 'women')).toEqual(athletics.partsOf(of('Dec'), 'women'))
    expect(of('Dec-y300').parts).toEqual([])
  })
})

describe('parts of a combined event', () => {
  it('are another list in a decathlon of women, and lighter implements belong to it', () => {
    const isPart = (code: string, whole: string, sex: 'men' | 'women' | null) =>
      athletics.isPart(code, of(whole), sex)
    expect(isPart('100mH', 'Dec', 'women')).toBe(true)
    expect(isPart('110mH', 'Dec', 'women')).toBe(false)
    expect(isPart('100mH', 'Dec', 'men')).toBe(false)
    expect(isPart('100mH', 'Dec', null)).toBe(true)
    expect(isPart('SP-6kg', 'Dec', 'men')).toBe(true)
    expect(isPart('110mH-99.1', 'Dec', 'men')).toBe(true)
    expect(isPart('TJ', 'Dec', null)).toBe(false)
    expect(isPart('100m', '100m', null)).toBe(false)
    expect(athletics.partsOf(of('Dec'), 'women').slice(0, 3)).toEqual(['100m', 'DT', 'PV'])
    for (const code of athletics.partsOf(of('Dec'), 'women'))
      expect(athletics.partPoints(1, of(code), { sex: 'women' })).not.toBeNull()
  })

  it('of a women’s decathlon add up: the world record', () => {
    // Austra Skujytė, Columbia 2005, 8358 points.
    const marks = '12.49 46.19 3.10 48.78 57.19 14.22 6.12 16.42 1.78 5:15.86'.split(' ')
    const parts = athletics.partsOf(of('Dec'), 'women')
    const points = parts.map((code, at) =>
      athletics.partPoints(value(marks[at] ?? '', code), of(code), { sex: 'women' }),
    )
    expect(points.reduce<number>((sum, one) => sum + (one ?? NaN), 0)).toBe(8358)
  })
})

describe('codes of the source', () => {
  it.each([
    ['1500', false, '1500m'],
    ['100H', false, '100mH'],
    ['110H91.4-8.90', false, '110mH-91.4-8.90'],
    ['110H100', false, '110mH-99.1'],
    ['110H84-8.25', false, '110mH-83.8-8.25'],
    ['3000S', false, '3000mSC'],
    ['20W', false, '20kmW'],
    ['10000W', false, '10000mW'],
    ['10K', false, '10km'],
    ['HM', false, 'HM'],
    ['SP', false, 'SP'],
    ['DT1.75', false, 'DT-1.75kg'],
    ['JT500', false, 'JT-500g'],
    ['4x4MX', false, '4x400mX'],
    ['Hep', false, 'Hep'],
    ['Hep', true, 'HepSh'],
    ['Hepi', true, 'HepSh'],
    ['Hepj', false, 'Hep-U20'],
    ['Hepj', true, 'HepSh-U20'],
    ['Pen', true, 'PenSh'],
    ['Decy', false, 'Dec-U18'],
    ['Decy300', false, 'Dec-y300'],
    ['4xMED', false, 'Relay-4xMED'],
    ['150S', false, 'Race-150S'],
  ])('%s is ours', (code, indoor, ours) => {
    expect(disciplineCode(code, indoor)).toBe(ours)
    expect(of(ours).code).toBe(ours)
  })

  it('without a scheme are told by the mark', () => {
    expect(disciplineCode('Com', false, '3494')).toBe('Combined-Com')
    expect(disciplineCode('4xMED', false, '1:52.10')).toBe('Relay-4xMED')
  })
})

describe('names of events', () => {
  it.each([
    ['100m', '100m'],
    ['10,000m', '10000m'],
    ['10 000 metres', '10000m'],
    ['100m Hurdles', '100mH'],
    ['3000m Steeplechase', '3000mSC'],
    ['20km Race Walk', '20kmW'],
    ['5000m Race Walk', '5000mW'],
    ['10 km Road Race', '10km'],
    ['Half Marathon', 'HM'],
    ['4 x 100m', '4x100m'],
    ['4 x 400m Mixed relay', '4x400mX'],
    ['Mixed 4x400 metres relay', '4x400mX'],
    ['Discus Throw', 'DT'],
    ['Heptathlon', 'Hep'],
  ])('%s is %s', (eventName, code) => {
    const seniors = { sex: 'women', ageGroup: 'Senior', indoor: false } as const
    expect(namedDiscipline({ ...seniors, eventName })).toBe(code)
    expect(of(code).code).toBe(code)
  })

  it('depend on age, sex and roof where implements, hurdles and parts do', () => {
    const named = (eventName: string, sex: 'men' | 'women', ageGroup: string, indoor = false) =>
      namedDiscipline({ eventName, sex, ageGroup, indoor })
    expect(named('Shot Put', 'men', 'Under 20')).toBe('SP-6kg')
    expect(named('Shot Put', 'women', 'Under 20')).toBe('SP')
    expect(named('Shot Put', 'women', 'U18')).toBe('SP-3kg')
    expect(named('110m Hurdles', 'men', 'U20')).toBe('110mH-99.1')
    expect(named('Decathlon', 'men', 'Under 18')).toBe('Dec-U18')
    expect(named('Heptathlon', 'men', 'Senior', true)).toBe('HepSh')
    expect(named('Pentathlon', 'women', 'Senior', true)).toBe('PenSh')
    expect(named('Sack race', 'men', 'Senior')).toBeNull()
  })
})
