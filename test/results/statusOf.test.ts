import fc from 'fast-check'

import { athletics, resultFaults } from '../../plugins/results/index.ts'
import { listOrder } from '../../plugins/results/facts/listOrder.ts'
import { performanceOf } from '../../plugins/results/facts/performanceOf.ts'
import { statusOf } from '../../plugins/results/facts/statusOf.ts'
import { statuses } from '../../plugins/results/sports/closed.ts'
import { deriveAll } from './support/deriveAll.ts'
import { byID, tokyo } from './support/tokyo.ts'

const unknown = fc
  .oneof(
    fc.string({ minLength: 1 }),
    fc.integer(),
    fc.object(),
    fc.constantFrom('ok', 'DSQ', ' OK'),
  )
  .filter((one) => !statuses.some((status) => status === one))

describe('a status that is none', () => {
  const discipline = athletics.discipline('1500m')

  it('is never OK, and a fault at its field', () => {
    if (!discipline) throw new Error('no 1500 m')
    const setting = { discipline, round: 'final', sport: athletics }
    fc.assert(
      fc.property(unknown, (status) => {
        expect(statusOf(status)).toBeNull()
        const faults = resultFaults({ mark: '3:29.82', status }, setting)
        expect(faults).toEqual([
          expect.objectContaining({ expected: 'one of OK, DNS, DNF, DQ, NM', path: 'status' }),
        ])
      }),
    )
    for (const status of [undefined, null, '', ...statuses])
      expect(resultFaults({ status }, setting)).toEqual([])
  })

  it('that stands in the database gives no place, no value and no best', () => {
    const facts = tokyo()
    Object.assign(byID(facts.results, 1), { status: 'DSQ' })
    const { results } = deriveAll(facts)
    expect(byID(results, 1)).toMatchObject({
      flags: null,
      medal: null,
      rank: null,
      value: null,
      why: { rank: 'No place: its status is none that is known' },
    })
    expect(byID(results, 2)).toMatchObject({ medal: 'gold', rank: 1 })
    expect(performanceOf(byID(results, 1), athletics)).toBeNull()
    expect(listOrder({ status: 'DSQ' })).toBeGreaterThan(listOrder({ status: 'DNS' }))
  })
})
