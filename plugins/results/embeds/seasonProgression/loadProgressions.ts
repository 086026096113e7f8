import type { PayloadRequest } from 'payload'

import { readRows, type DocID } from '../../../embeds/index.ts'
import { sportOf } from '../../sportOf.ts'
import type { Discipline, Sport } from '../../sports/types.ts'
import type { ResultsCollections } from '../../types.ts'
import { disciplineView } from '../discipline.ts'
import { athleteView, readAthletes, type AthleteRow, type BestRow } from '../load/loadAthletes.ts'
import { drawProgression, type Mark } from './drawProgression.ts'
import type { SeasonProgressionFields, SeasonProgressionView } from './types.ts'

interface ResultRow {
  athlete?: DocID | null
  date?: null | string
  discipline?: null | string
  id: DocID
  indoor?: boolean | null
  mark?: null | string
  value?: null | number
  venue?: null | string
}

/** From the athletes' bests: one query; a second one for the marks of single seasons, however many. */
export async function loadProgressions(
  asked: readonly SeasonProgressionFields[],
  req: PayloadRequest,
  collections: ResultsCollections,
): Promise<(null | SeasonProgressionView)[]> {
  const athletes = await readAthletes(
    req,
    collections.athletes,
    asked.map(({ athlete }) => athlete),
    ['bests'],
  )
  const marks = await loadSeasons(
    asked.filter(({ athlete, season }) => season && athletes.has(String(athlete))),
    req,
    collections,
  )
  const sport = sportOf(req.payload)
  return asked.map((ask) => {
    const athlete = athletes.get(String(ask.athlete))
    return athlete ? toView(ask, athlete, marks, sport) : null
  })
}

async function loadSeasons(
  asked: readonly SeasonProgressionFields[],
  req: PayloadRequest,
  { results }: ResultsCollections,
): Promise<ResultRow[]> {
  const seasons = asked.flatMap(({ season }) => season ?? [])
  if (seasons.length === 0) return []
  return readRows<ResultRow>(req, results, {
    select: ['athlete', 'date', 'discipline', 'indoor', 'mark', 'value', 'venue'],
    where: {
      and: [
        { athlete: { in: [...new Set(asked.map(({ athlete }) => athlete))] } },
        { date: { greater_than_equal: `${Math.min(...seasons)}-01-01` } },
        { date: { less_than_equal: `${Math.max(...seasons)}-12-31` } },
        { value: { exists: true } },
      ],
    },
  })
}

function toView(
  ask: SeasonProgressionFields,
  athlete: AthleteRow,
  marks: readonly ResultRow[],
  sport: Sport,
): SeasonProgressionView {
  const indoor = ask.indoor ?? false
  const season = ask.season || null
  const seasons = (athlete.bests ?? []).filter(
    (best) => best.season !== null && best.indoor === indoor,
  )
  const discipline = sport.discipline(ask.discipline || mostSeasons(seasons))
  const bests = season ? [] : seasons.filter((best) => best.discipline === discipline?.code)
  const shown =
    discipline && season
      ? marks.flatMap((mark) => ofSeason(mark, { athlete, discipline, indoor, season }))
      : bests.map(toMark)
  return {
    athlete: athleteView(athlete),
    ...(discipline
      ? drawProgression(shown, { discipline, season, sport })
      : { chart: null, rows: [] }),
    discipline: discipline ? disciplineView(discipline) : null,
    indoor,
    kept: bests.some(({ kind }) => kind === 'kept'),
    season,
  }
}

/** The discipline an athlete has the most seasons in. */
function mostSeasons(bests: readonly BestRow[]): string {
  const seasons = new Map<string, number>()
  for (const { discipline } of bests) seasons.set(discipline, (seasons.get(discipline) ?? 0) + 1)
  const [first] = [...seasons].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'))
  return first?.[0] ?? ''
}

const toMark = ({ date, result, season, text, value, venue }: BestRow): Mark => ({
  date,
  mark: text,
  result,
  season: season ?? 0,
  value,
  venue,
})

interface Of {
  athlete: AthleteRow
  discipline: Discipline
  indoor: boolean
  season: number
}

function ofSeason(row: ResultRow, { athlete, discipline, indoor, season }: Of): Mark[] {
  const { date, id, mark, value, venue } = row
  const same =
    String(row.athlete) === String(athlete.id) &&
    row.discipline === discipline.code &&
    (row.indoor ?? false) === indoor &&
    date?.startsWith(`${season}-`)
  if (!same || !date || value == null) return []
  return [{ date, mark: mark ?? '', result: id, season, value, venue: venue ?? null }]
}
