import { athletics } from '../../plugins/results/index.ts'
import { teamCodeOf } from '../../plugins/results/facts/teamCodeOf.ts'
import type { Facts } from '../../plugins/results/facts/values.ts'

const code = (result: Facts, discipline = '4x100m', gender = 'men', ageGroup = 'senior') => {
  const found = athletics.discipline(discipline)
  if (!found) throw new Error(`There is no ${discipline}.`)
  return teamCodeOf(result, { ageGroup, discipline: found, gender })
}

describe('the code that results of the same relay team share', () => {
  const sweden = { nation: 'SWE', team: 'Sverige' }

  it('is the nation’s, however its name is written', () => {
    expect(code(sweden)).toBe('4x100m/men/senior/swe')
    expect(code({ nation: 'SWE', team: 'SWE' })).toBe(code(sweden))
    expect(code({ nation: 'SWE', team: 'Sweden A' })).toBe(code(sweden))
  })

  it('tells its second team, women, juniors and another distance apart', () => {
    const teams = [
      code(sweden),
      code({ nation: 'SWE', team: 'Sweden B' }),
      code(sweden, '4x100m', 'women'),
      code(sweden, '4x100m', 'men', 'u20'),
      code(sweden, '4x400m'),
    ]
    expect(new Set(teams).size).toBe(teams.length)
  })

  it('calls a mixed relay mixed, whatever its source says', () => {
    expect(code(sweden, '4x400mX', 'men')).toBe(code(sweden, '4x400mX', 'mixed'))
  })

  it('is a club’s name, and no address could be misread for it', () => {
    expect(code({ team: 'Shaftesbury: Barnet' })).toBe('4x100m/men/senior/shaftesbury-barnet')
  })

  it('is none for an athlete, in a team race, or where nobody says whose team it was', () => {
    expect(code({ athlete: 1, nation: 'SWE' })).toBeNull()
    expect(code(sweden, 'XC')).toBeNull()
    expect(code(sweden, '4x100m', '')).toBeNull()
  })
})
