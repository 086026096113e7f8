import type { BestFlag, BestFlagName, Performance } from '../../types.ts'
import { formatWind } from '../marks/formatWind.ts'
import { longDate } from '../words.ts'
import { inOrder, ledger, seasonOf } from './chronology.ts'
import { type LegalMark, beats, legalMarks } from './legalMarks.ts'

interface Standing {
  ever: LegalMark | null
  season: LegalMark | null
  year: number
}

/**
 * PB, =PB, SB, =SB of all performances of one athlete, each as it was true at that moment: a heat
 * can be a season's best that the final then beats. Only the strongest flag is given; a personal
 * best is a season's best too.
 */
export function flags(performances: readonly Performance[]): Map<string, BestFlag[]> {
  const standings = new Map<string, Standing>()
  const flagged = new Map<string, BestFlag[]>()
  for (const performance of inOrder(performances)) {
    const marks = legalMarks(performance)
    const last = marks.at(-1)
    if (!last) continue
    const key = ledger(performance)
    let standing = inSeason(standings.get(key), seasonOf(performance.date))
    for (const mark of marks.slice(0, -1)) standing = after(standing, mark)
    const flag = against(standing, last)
    if (flag) flagged.set(performance.id, [flag])
    standings.set(key, after(standing, last))
  }
  return flagged
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

function against({ ever, season }: Standing, mark: LegalMark): BestFlag | null {
  if (beats(mark, ever)) return flag('PB', mark, ever)
  if (mark.worth === ever?.worth) return flag('=PB', mark, ever)
  if (beats(mark, season)) return flag('SB', mark, season)
  if (mark.worth === season?.worth) return flag('=SB', mark, season)
  return null
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
