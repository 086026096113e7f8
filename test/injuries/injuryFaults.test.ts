import fc from 'fast-check'

import { injuryFaults } from '../../plugins/injuries/checks/injuryFaults.ts'
import type { Injury } from '../../plugins/injuries/index.ts'

const kerr: Partial<Injury> = {
  bodyPart: 'hamstring',
  date: '2025-09-17',
  phase: 'injured',
  source: 'Team GB',
  status: 'out',
  visibility: 'public',
}
const latest = '2025-09-18'
const faults = (more: Partial<Injury>) => injuryFaults({ ...kerr, ...more }, latest)

describe('injuryFaults', () => {
  it('finds none in an injury that can be true', () => {
    expect(faults({ expectedReturn: '2026-03-01', sourceUrl: 'https://a.example/news' })).toEqual(
      [],
    )
  })

  it.each<[string, Partial<Injury>, keyof Injury, string]>([
    [
      'a day that the calendar lacks',
      { date: '2025-02-30' },
      'date',
      'Read “2025-02-30”, expected a date such as 2025-09-17.',
    ],
    [
      'a day in another form',
      { expectedReturn: '1 March' },
      'expectedReturn',
      'Read “1 March”, expected a date such as 2025-09-17.',
    ],
    [
      'a day that has not come',
      { date: '2052-09-17' },
      'date',
      'Read “2052-09-17”, expected a day that has come, 2025-09-18 at the latest.',
    ],
    [
      'a return before the injury',
      { expectedReturn: '2025-09-01' },
      'expectedReturn',
      'Read “2025-09-01”, expected a day after the injury, 2025-09-17.',
    ],
    [
      'an athlete who competes and is out',
      { phase: 'active' },
      'status',
      'Read “Out”, expected Doubtful or Fit of an athlete who is competing again.',
    ],
    [
      'a public injury that nobody told',
      { source: ' ' },
      'source',
      'Read “ ”, expected who says so, since a public injury names its source.',
    ],
    [
      'a link that runs',
      { sourceUrl: 'javascript:alert(1)' },
      'sourceUrl',
      'Read “javascript:alert(1)”, expected a link such as https://www.example.org/statement.',
    ],
  ])('refuses %s', (_, more, path, message) => {
    expect(faults(more)).toEqual([{ message, path }])
  })

  it('lets a private injury have no source', () => {
    expect(faults({ source: null, visibility: 'private' })).toEqual([])
  })

  const day = fc
    .date({ max: new Date('2025-09-18'), min: new Date('1990-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('takes a return on any later day and on no other', () => {
    fc.assert(
      fc.property(day, day, (date, expectedReturn) => {
        const paths = faults({ date, expectedReturn }).map(({ path }) => path)
        expect(paths).toEqual(expectedReturn > date ? [] : ['expectedReturn'])
      }),
    )
  })
})
