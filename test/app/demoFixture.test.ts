import { readFileSync } from 'node:fs'

import { athletics } from '../../plugins/results/sports/athletics/index.ts'
import type { Performance } from '../../plugins/results/sports/types.ts'
import type { Fixture, FixtureAthlete } from '../../src/demo/Fixture.ts'

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T

const names = ['rome2024-1500m', 'rome2024-long-jump']
const [rome, longJump] = names.map((name) =>
  read<Fixture>(`../../src/demo/fixtures/${name}.json`),
) as [Fixture, Fixture]
/** By race and athlete. */
const published = Object.assign(
  {},
  ...names.map(
    (name) =>
      read<{ flags: Record<string, Record<string, null | string>> }>(
        `./fixtures/${name}-flags.json`,
      ).flags,
  ),
) as Record<string, Record<string, null | string>>

/** The career in the fixture, and what the athlete did in Rome. */
function performances({ events }: Fixture, { key, marks }: FixtureAthlete): Performance[] {
  const earlier = marks.map((mark, at) => ({ ...mark, id: `${key} ${at}` }))
  const inRome = events.flatMap(({ date, discipline, key: id, results }) =>
    results
      .filter(({ athlete, mark }) => athlete === key && mark)
      .map(({ mark }) => ({ date: date.slice(0, 10), discipline, id, mark: mark ?? '' })),
  )
  return [...earlier, ...inRome].map(({ date, discipline, id, mark }) => ({
    date,
    discipline,
    id,
    indoor: false,
    order: 0,
    status: 'OK',
    text: mark,
    value: valueOf(mark, discipline),
    windTenths: null,
  }))
}

function valueOf(text: string, code: string): number {
  const discipline = athletics.discipline(code)
  const mark = discipline && athletics.readMark(text, discipline)
  if (!mark?.ok) throw new Error(`“${text}” is no mark of ${code}.`)
  return mark.value.value
}

describe('the Rome fixture', () => {
  it('has two heats and the final, and everyone who was entered', () => {
    expect(rome.events.map(({ results, round }) => [round, results.length])).toEqual([
      ['heat', 16],
      ['heat', 15],
      ['final', 17],
    ])
    const keys = new Set(rome.athletes.map(({ key }) => key))
    const entered = rome.events.flatMap(({ results }) => results.map(({ athlete }) => athlete))
    expect(entered.filter((key) => !keys.has(key))).toEqual([])
  })

  it('holds no flag, no rank and no medal: those are derived', () => {
    expect(JSON.stringify(rome)).not.toMatch(/flag|rank|medal"/i)
  })

  it('keeps what was run in Rome in its events alone', () => {
    const { startDate } = rome.competition
    const late = rome.athletes.flatMap(({ marks }) => marks.filter(({ date }) => date >= startDate))
    expect(late).toEqual([])
  })

  it('says where the facts come from', () => {
    expect(rome.about).toContain('Tilastopaja')
    expect(rome.competition.attribution).toContain('Apache')
  })

  describe.each([rome, longJump])('$events.0.discipline', (fixture) => {
    const flags = new Map(
      fixture.athletes.map((one) => [one.key, athletics.flags(performances(fixture, one))]),
    )

    it.each(fixture.events.map(({ key }) => key))('gives the flags published for %s', (race) => {
      const derived = fixture.events
        .find(({ key }) => key === race)
        ?.results.map(({ athlete }) => [athlete, flags.get(athlete)?.get(race)?.[0]?.flag ?? null])
      expect(Object.fromEntries(derived ?? [])).toEqual(published[race])
    })
  })

  it('has every try of the long jump, with its wind', () => {
    const [final] = longJump.events
    expect(final?.results.map(({ series }) => series?.length)).toEqual([
      6, 6, 6, 6, 6, 6, 6, 6, 3, 2, 3, 3,
    ])
    expect(final?.results[0]?.series?.at(-1)).toEqual({ attempt: '8.65', wind: '-0.3' })
  })
})
