import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import { disciplineCode } from '../../../src/truth/readers/disciplineCode.ts'
import { of } from './support.ts'

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

describe('codes of the source', () => {
  it.each([
    ['1500', false, '1500m'],
    ['100H', false, '100mH'],
    ['110H91.4-8.90', false, '110mH-91.4-8.90'],
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
