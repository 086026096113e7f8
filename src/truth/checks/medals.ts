import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import { medals } from '../../../plugins/results/sports/closed.ts'
import type { Career } from '../readers/readCareer.ts'
import type { PublishedEvent } from '../readers/readEvent.ts'
import { type Check, check } from './check.ts'
import { type Recognised, recognised } from './recognised.ts'

export type Final = Recognised['events'][number]

interface Won {
  athlete: string
  /** `gold 1500m` */
  medal: string
}

/**
 * Medals from the results of the finals, held against the places in the careers, which are published
 * apart from them.
 */
export function checkMedals(
  events: readonly PublishedEvent[],
  careers: Map<string, Career>,
): Check[] {
  const finals = finalsOf(recognised(events).events)
  const all = fromResults(finals)
  const ours = all.filter(({ athlete }) => careers.has(athlete))
  const untold = all.length - ours.length
  const notes = untold ? [`${untold} medals of those without a career, not compared`] : []
  const published = fromCareers(finals, careers)
  const people = peopleOf(events, careers)
  const name = ({ athlete }: Won) => people.get(athlete)?.name ?? athlete
  const nation = ({ athlete }: Won) => people.get(athlete)?.nation ?? ''
  return [
    compare('medals per athlete and team', tally(ours, name), tally(published, name), notes),
    compare('medals per nation', tally(ours, nation), tally(published, nation), notes),
  ]
}

/** Names, and nations as on the day: a career tells today's. */
function peopleOf(events: readonly PublishedEvent[], careers: Map<string, Career>) {
  const people = new Map<string, { name: string; nation: string }>()
  for (const { id, name, nation } of careers.values()) people.set(id, { name, nation })
  for (const { rows } of events) {
    for (const { athlete, name, nation } of rows) people.set(athlete, { name, nation })
  }
  return people
}

function fromResults(finals: readonly Final[]): Won[] {
  return finals.flatMap(({ discipline, rows, round }) => {
    const official = rows.map((row) => ({ ...row.competitor, place: row.rank }))
    const medals = athletics.medals(athletics.place(official, discipline).values(), round)
    return rows.flatMap(({ athlete, competitor }) => {
      const medal = medals.get(competitor.id)
      return medal ? [{ athlete, medal: `${medal} ${discipline.code}` }] : []
    })
  })
}

/** A final run in several races that are numbered apart is one final, ranked by the marks. */
export function finalsOf(events: readonly Final[]): Final[] {
  const joined = new Map<string, Final>()
  for (const event of events) {
    const { ageGroup, round } = event
    if (round.kind !== 'final' || round.partOf) continue
    const key = [contest(event), ageGroup, round.race].join()
    const other = joined.get(key)
    const rows = other && [...other.rows, ...event.rows].map((row) => ({ ...row, rank: null }))
    joined.set(key, rows ? { ...event, rows } : event)
  }
  return [...joined.values()]
}

/** Who runs a mixed relay is in one contest, in whichever file it stands. */
function contest({
  competition,
  discipline,
  sex,
}: Pick<Final, 'competition' | 'discipline' | 'sex'>) {
  return [competition, discipline.code, discipline.code.endsWith('X') ? 'mixed' : sex].join()
}

const MEDALS = new Map(medals.map((medal, at) => [String(at + 1), medal]))

function fromCareers(finals: readonly Final[], careers: Map<string, Career>): Won[] {
  const contested = new Set(finals.map(contest))
  return [...careers.values()].flatMap(({ id, rows, sex }) =>
    rows.flatMap(({ competition, performance, rank, final, round }) => {
      const medal = MEDALS.get(/^\d+/.exec(rank)?.[0] ?? '')
      const discipline = athletics.discipline(performance.discipline)
      if (!medal || !discipline || !competition || !final || /^r[B-Z]/.test(round)) return []
      if (!contested.has(contest({ competition, discipline, sex }))) return []
      return [{ athlete: id, medal: `${medal} ${discipline.code}` }]
    }),
  )
}

/** Medals by name or nation, each list in one order. */
function tally(won: readonly Won[], by: (one: Won) => string): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const one of won) lists.set(by(one), [...(lists.get(by(one)) ?? []), one.medal].sort())
  return lists
}

function compare(
  name: string,
  ours: Map<string, string[]>,
  published: Map<string, string[]>,
  notes: string[] = [],
): Check {
  const print = (lists: Map<string, string[]>, key: string) => lists.get(key)?.join(', ') ?? 'none'
  const keys = [...new Set([...ours.keys(), ...published.keys()])].sort()
  const misses = keys
    .filter((key) => print(ours, key) !== print(published, key))
    .map((key) => ({
      what: key,
      published: print(published, key),
      ours: print(ours, key),
      reason: 'results and careers differ',
    }))
  return check(name, 1, {
    compared: keys.length,
    misses,
    notes: [`${[...ours.values()].flat().length} medals`, ...notes],
  })
}
