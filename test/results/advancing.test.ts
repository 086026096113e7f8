import { type Base, deriveAll } from './support/deriveAll.ts'

interface Entry {
  /** As `10 * heat + lane + 1` of where somebody stood first; left out: here. */
  athlete?: number
  mark?: string
  notRanked?: string
  place?: number
  qualified?: string
  status?: string
}

/** Heats of the 1500 m, each a list of marks, with the rule of the round, or each with its own. */
function round(advance: object | object[], heats: Entry[][], event: object | object[] = {}) {
  const nth = (all: object | object[], at: number): object =>
    Array.isArray(all) ? ((all as object[])[at] ?? {}) : all
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
      advance: nth(advance, at),
      competition: 1,
      date: '2024-06-10',
      discipline: '1500m',
      gender: 'men',
      heat: at + 1,
      round: 'heat',
      status: 'official',
      ...nth(event, at),
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

describe('a tie for the last place by mark', () => {
  const tied = (places: (number | undefined)[]) =>
    round(rule, [
      marks('3:40.00', '3:41.00', '3:41.50', '3:41.50').map((entry, at) => ({
        ...entry,
        place: places[at],
      })),
      marks('3:39.00', '3:39.50', '3:43.00'),
    ])

  it('that the photo finish parted sends on the one ahead alone (TR 19.24)', () => {
    expect(symbols(tied([1, 2, 3, 4]))).toBe('QQq-QQ-')
    expect(symbols(tied([1, 2, 4, 3]))).toBe('QQ-qQQ-')
  })

  it('sends both on where nothing parted them: in one heat, or in two', () => {
    expect(symbols(tied([]))).toBe('QQqqQQ-')
    expect(symbols(round(rule, [first, marks('3:39.00', '3:39.50', '3:42.00')]))).toBe('QQqQQq')
  })

  it('leaves to nobody what two heats cannot part', () => {
    const heats = [
      marks('3:40.00', '3:41.00', '3:42.00', '3:42.00').map((entry, at) => ({
        ...entry,
        place: at + 1,
      })),
      marks('3:39.00', '3:39.50', '3:42.00'),
    ]
    expect(symbols(round(rule, heats))).toBe('QQq-QQq')
    expect(symbols(round({ best: 2, places: 2 }, heats))).toBe('QQqqQQq')
  })
})

describe('a heat that is run again', () => {
  // The fourth of the first heat was hindered and runs alone.
  const hindered: Entry[] = [...first, { status: 'DNF' }]
  const alone = (mark?: string): Entry[] => [{ athlete: 4, ...(mark ? { mark } : {}) }]

  it('by some of them gives no place: their mark is one among the others', () => {
    expect(symbols(round(rule, [hindered, second, alone('3:41.20')]))).toBe('QQ--QQ-q')
    expect(symbols(round(rule, [hindered, second, alone('3:44.00')]))).toBe('QQ--QQq-')
  })

  it('takes nobody’s letter before it is run but of whom it can push out', () => {
    const heats = [hindered, second, alone()]
    expect(symbols(round(rule, heats))).toBe('QQ--QQ--')
    expect(symbols(round({ best: 2, places: 2 }, heats))).toBe('QQ--QQq-')
  })

  it('by all of them stands for the heat, which counts no more', () => {
    const again = marks('3:38.00', '3:50.00', '3:37.00').map((entry, lane) => ({
      ...entry,
      athlete: lane + 1,
    }))
    expect(symbols(round(rule, [first, second, again]))).toBe('---QQqQ-Q')
    expect(symbols(round(rule, [again.map(({ mark }) => ({ mark })), second]))).toBe('Q-QQQq')
  })

  it('is not one to which somebody was moved who had not run', () => {
    const moved = [{ athlete: 4, mark: '3:38.00' }, ...marks('3:39.00', '3:40.00')]
    expect(symbols(round(rule, [[...first, { status: 'DNS' }], moved]))).toBe('QQ--QQq')
  })
})

describe('heats that do not agree on the rule', () => {
  const third = marks('3:38.00', '3:38.50', '3:45.00')

  it('one that says none has that of the others', () => {
    const found = round([rule, {}, {}], [first, second, third])
    expect(symbols(found)).toBe('QQ-QQqQQ-')
    expect(symbols(round([{}, {}, rule], [first, second, third]))).toBe('QQ-QQqQQ-')
  })

  it('one that says another is outvoted, and that is told', () => {
    const found = round([rule, rule, { best: 0, places: 1 }], [first, second, third])
    expect(symbols(found)).toBe('QQ-QQqQQ-')
    expect(found[0]?.why).toBe(
      'Q by the rule: the first 2 of each heat and the best 1 of the others (not as heat 3 says)',
    )
    expect(symbols(round([rule, { best: 0, places: 1 }], [first, second]))).toBe('QQ-QQq')
  })
})
