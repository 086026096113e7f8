import { type Base, deriveAll } from './support/deriveAll.ts'

interface Entry {
  mark?: string
  notRanked?: string
  qualified?: string
  status?: string
}

/** Heats of the 1500 m, each a list of marks, with the rule of the round. */
function round(advance: object, heats: Entry[][], event: object = {}) {
  const { results = [] } = deriveAll<Base>({
    athletes: heats.flatMap((heat, at) =>
      heat.map((_, lane) => ({
        id: 10 * at + lane + 1,
        familyName: `${at} ${lane}`,
        nation: 'GBR',
      })),
    ),
    competitions: [{ id: 1, city: 'Rome' }],
    events: heats.map((_, at) => ({
      id: at + 1,
      advance,
      competition: 1,
      date: '2024-06-10',
      discipline: '1500m',
      gender: 'men',
      heat: at + 1,
      round: 'heat',
      status: 'official',
      ...event,
    })),
    results: heats.flatMap((heat, at) =>
      heat.map((entry, lane) => ({
        id: 10 * at + lane + 1,
        athlete: 10 * at + lane + 1,
        event: at + 1,
        status: 'OK',
        ...entry,
      })),
    ),
  })
  return results.map(({ advances, why }) => ({
    advances: (advances ?? null) as null | string,
    why: (why as Record<string, string> | undefined)?.advances,
  }))
}
const marks = (...texts: string[]): Entry[] => texts.map((mark) => ({ mark }))
const symbols = (found: { advances: null | string }[]) =>
  found.map(({ advances }) => advances ?? '-').join('')

const rule = { best: 1, places: 2 }
const first = marks('3:40.00', '3:41.00', '3:42.00')
const second = marks('3:39.00', '3:39.50', '3:41.50')

describe('who goes on', () => {
  it('the first of each heat, and the best of the others', () => {
    const found = round(rule, [first, second])
    expect(symbols(found)).toBe('QQ-QQq')
    expect(found[5]?.why).toBe(
      'q by the rule: the first 2 of each heat and the best 1 of the others',
    )
  })

  it('nobody by mark while a heat is still to be run', () => {
    expect(symbols(round(rule, [first, [{}, {}, {}]]))).toBe('QQ----')
    expect(symbols(round(rule, [first, second], { status: 'live' }))).toBe('------')
  })

  it('nobody without a rule, and nobody from a final', () => {
    expect(symbols(round({}, [first, second]))).toBe('------')
    expect(symbols(round(rule, [first, second], { round: 'final' }))).toBe('------')
  })

  it('who reaches the standard, or else the best', () => {
    expect(symbols(round({ best: 4, standard: '3:40.00' }, [first, second]))).toBe('Qq-QQ-')
  })

  it('a disagreement with what was given is told', () => {
    const given = [
      first.map((entry, at) => ({ ...entry, qualified: ['Q', 'q', 'q'][at] })),
      second.map((entry, at) => ({ ...entry, qualified: ['Q', 'Q', 'qR'][at] })),
    ]
    expect(round(rule, given).map(({ why }) => why)).toEqual([
      expect.stringMatching(/^Q by the rule/),
      'Q by the rule: the first 2 of each heat and the best 1 of the others; given as q',
      'Given as q, which the rule does not give: the first 2 of each heat and the best 1 of the others',
      expect.stringMatching(/^Q by the rule/),
      expect.stringMatching(/^Q by the rule/),
      'q by the rule: the first 2 of each heat and the best 1 of the others',
    ])
  })

  it('nobody who is not ranked, and nobody less for it', () => {
    const paced = [{ mark: '3:30.00', notRanked: 'pacemaker' }, ...first]
    expect(symbols(round(rule, [paced, second]))).toBe('-QQ-QQq')
  })

  it('those who did not finish go on by the referee alone', () => {
    const fallen = [first, [...second.slice(0, 1), { qualified: 'qR', status: 'DNF' }]]
    expect(round(rule, fallen).at(-1)).toEqual({ advances: null, why: undefined })
  })
})
