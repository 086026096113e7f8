import fc from 'fast-check'

import { availability } from '../../plugins/injuries/derivations/availability.ts'
import type { KnownInjury } from '../../plugins/injuries/types.ts'
import { bodyParts, statuses } from '../../plugins/injuries/vocabulary.ts'

const kerr: KnownInjury = {
  bodyPart: 'hamstring',
  date: '2025-09-17',
  expectedReturn: null,
  id: 3,
  side: 'left',
  source: 'Team GB',
  status: 'out',
  visibility: 'public',
}
const available = { injury: null, note: null, since: null, status: 'available' }

describe('availability', () => {
  it('is out with a public injury, and says why', () => {
    expect(availability([kerr])).toEqual({
      because: 'Out because of the left hamstring injury of 17 September 2025 (Team GB)',
      value: { injury: '3', note: 'left hamstring', since: '2025-09-17', status: 'out' },
    })
  })

  it('says when the athlete is expected back', () => {
    expect(availability([{ ...kerr, expectedReturn: '2026-03-01' }]).value.note).toBe(
      'left hamstring, expected back 1 March 2026',
    )
  })

  it('is given back with the word that the athlete is fit', () => {
    expect(availability([{ ...kerr, status: 'fit' }])).toEqual({
      because: 'Available: fit again after the left hamstring injury of 17 September 2025',
      value: available,
    })
  })

  it('follows the gravest injury, of equals the latest', () => {
    const calf: KnownInjury = {
      ...kerr,
      bodyPart: 'calf',
      date: '2025-09-20',
      id: 4,
      status: 'doubtful',
    }
    expect(availability([calf, kerr]).value.injury).toBe('3')
    expect(availability([kerr, { ...calf, status: 'out' }]).value.injury).toBe('4')
  })

  const injury = fc.record<KnownInjury>({
    bodyPart: fc.constantFrom(...(Object.keys(bodyParts) as KnownInjury['bodyPart'][])),
    date: fc.constantFrom('2024-01-01', '2025-06-12', '2025-09-17'),
    expectedReturn: fc.constantFrom(null, '2026-03-01'),
    id: fc.nat(),
    side: fc.constantFrom(null, 'left', 'right', 'both'),
    source: fc.string(),
    status: fc.constantFrom(...(Object.keys(statuses) as KnownInjury['status'][])),
    visibility: fc.constantFrom('private', 'public'),
  })
  const injuries = fc.uniqueArray(injury, { maxLength: 6, selector: ({ id }) => id })

  it('is the same with and without what is private', () => {
    fc.assert(
      fc.property(injuries, (all) => {
        const told = all.filter(({ visibility }) => visibility === 'public')
        expect(availability(all)).toEqual(availability(told))
      }),
    )
  })

  it('is the same in whatever order the injuries are read', () => {
    fc.assert(
      fc.property(injuries, (all) => {
        expect(availability(all.toReversed())).toEqual(availability(all))
      }),
    )
  })
})
