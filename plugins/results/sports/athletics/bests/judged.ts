import type { BestFlag, BestFlagName, Extent, JudgedBest, Performance } from '../../types.ts'
import { formatWind } from '../marks/formatWind.ts'
import { longDate } from '../words.ts'
import { inOrder, ledger, seasonOf } from './chronology.ts'
import { COMPLETE, knows } from './extent.ts'
import { type LegalMark, beats, legalMarks } from './legalMarks.ts'

interface Standing {
  ever: LegalMark | null
  season: LegalMark | null
  year: number
}

/**
 * PB, =PB, SB, =SB of performances of one athlete, each as it was true at that moment: a heat can be a season's best
 * that the final then beats. Only the strongest flag is given; a personal best is a season's best too. Where marks may
 * be missing, a mark is what it is whatever they were, and may be what they leave open. A performance without a legal
 * mark is left out: it is no best in any case.
 */
export function judged(
  performances: readonly Performance[],
  extent: Extent = COMPLETE,
): Map<string, JudgedBest> {
  const standings = new Map<string, Standing>()
  const all = new Map<string, JudgedBest>()
  for (const performance of inOrder(performances)) {
    const marks = legalMarks(performance)
    const last = marks.at(-1)
    if (!last) continue
    const key = ledger(performance)
    let standing = inSeason(standings.get(key), seasonOf(performance.date))
    for (const mark of marks.slice(0, -1)) standing = after(standing, mark)
    all.set(performance.id, against(standing, last, extent))
    standings.set(key, after(standing, last))
  }
  return all
}

function inSeason(standing: Standing | undefined, year: number): Standing {
  if (!standing) return { ever: null, season: null, year }
  return standing.year === year ? standing : { ...standing, season: null, year }
}

function after({ ever, season, year }: Standing, mark: LegalMark): Standing {
  return {
    ever: beats(mark, ever) ? mark : ever,
    season: beats(mark, season) ? mark : season,
    year,
  }
}

function against({ ever, season, year }: Standing, mark: LegalMark, extent: Extent): JudgedBest {
  const known = knows(extent, year)
  const toSeason = possible(mark, season, known)
  const names = possible(mark, ever, knows(extent, null)).flatMap((toEver) =>
    // What nothing beats ever, nothing beats in its season.
    toSeason.filter((one) => at(one) <= at(toEver)).map((one) => nameOf(toEver, one)),
  )
  const [first, ...others] = new Set(names)
  const certain = others.length > 0 ? null : (first ?? null)
  const name = certain ?? (known ? nameOf('trails', relation(mark, season)) : null)
  const open = [...new Set(names)].flatMap((one) => (one === null || one === name ? [] : [one]))
  return { flag: name && flag(name, mark, name.endsWith('PB') ? ever : season), open }
}

const relations = ['beats', 'equals', 'trails'] as const
type Relation = (typeof relations)[number]

const at = (one: Relation): number => relations.indexOf(one)

function relation(mark: LegalMark, standing: LegalMark | null): Relation {
  if (beats(mark, standing)) return 'beats'
  return mark.worth === standing?.worth ? 'equals' : 'trails'
}

/** A mark that is missing can be better than those that are known; nothing makes them worse. */
const possible = (
  mark: LegalMark,
  standing: LegalMark | null,
  known: boolean,
): readonly Relation[] => {
  const found = relation(mark, standing)
  return known ? [found] : relations.slice(at(found))
}

function nameOf(ever: Relation, season: Relation): BestFlagName | null {
  if (ever !== 'trails') return ever === 'beats' ? 'PB' : '=PB'
  if (season === 'trails') return null
  return season === 'beats' ? 'SB' : '=SB'
}

function flag(name: BestFlagName, mark: LegalMark, standing: LegalMark | null): BestFlag {
  if (!standing) return { flag: name, because: first(name, mark), beats: null }
  const { id, date, venue = null } = standing.performance
  const verb = name.startsWith('=') ? 'equals' : 'beats'
  const where =
    standing.performance.id === mark.performance.id
      ? 'from earlier in the same series'
      : [venue, longDate(date)].filter(Boolean).join(', ')
  return {
    flag: name,
    because: `${name} because ${inWords(mark)} ${verb} ${standing.text}, ${where}`,
    beats: { id, text: standing.text, date, venue },
  }
}

/** A best that is not the printed mark says so. */
function inWords({ text, windTenths, performance }: LegalMark): string {
  if (text === performance.text) return text
  return `the legal ${text}${windTenths === null ? '' : ` (${formatWind(windTenths)})`}`
}

function first(name: BestFlagName, mark: LegalMark): string {
  const of = name === 'PB' ? 'on record' : `of ${seasonOf(mark.performance.date)}`
  return `${name} because ${inWords(mark)} is the first mark ${of}`
}
