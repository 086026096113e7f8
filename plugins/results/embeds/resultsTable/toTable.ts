import { windOfMark } from '../../facts/windOfMark.ts'
import type { Discipline, Sport } from '../../sports/types.ts'
import type { LoadedEvent } from '../load/loadEvents.ts'
import type { LoadedResult } from '../load/loadResults.ts'
import { localDay } from '../day.ts'
import {
  COLUMNS,
  type Column,
  type ResultsTableFields,
  type ResultsTableView,
  type TableRowView,
} from './types.ts'

const USUAL: readonly Column[] = ['wind', 'qualified', 'flags']
/** What a start list has beside a name. */
const ENTRY: readonly Column[] = ['lane', 'bib']

interface Table {
  asked: ResultsTableFields
  discipline: Discipline | undefined
  event: LoadedEvent
  results: readonly LoadedResult[]
  sport: Sport
}

/** Cuts a table to what was asked for. Who is highlighted stands there in any case. */
export function toTable({
  asked,
  discipline,
  event,
  results,
  sport,
}: Table): Omit<ResultsTableView, 'rounds'> {
  const state = stateOf(results)
  const wanted = state === 'entries' ? ENTRY : columnsOf(asked)
  const shows = (column: Column) => wanted.includes(column)
  const highlighted = new Set((asked.highlight ?? []).map(String))
  const winner = results.find(({ view }) => view.place === 1)?.row.value
  const rows = results.map(({ athlete, row, view }): TableRowView => ({
    ...view,
    ...(state === 'entries' ? bestsOf(athlete, event) : NO_BESTS),
    behind: shows('behind') ? behind(row.value, winner, discipline, sport) : null,
    bib: (shows('bib') && row.bib) || null,
    flags: shows('flags') ? view.flags : [],
    highlighted: view.athlete !== null && highlighted.has(String(view.athlete)),
    points: shows('points') ? (row.points ?? null) : null,
    score: shows('score') ? (row.resultsScore ?? null) : null,
    qualified: shows('qualified') ? view.qualified : null,
    reaction: shows('reaction') ? seconds(row.reactionTimeMs) : null,
    splits: shows('splits') ? (row.splits ?? []).map(({ metres, time }) => ({ metres, time })) : [],
    wind: shows('wind') ? (view.wind ?? windOfBest(row, discipline, sport)) : null,
  }))
  const most = Number(asked.rows) || rows.length
  const shown = rows.filter((row, at) => at < most || row.highlighted)
  return {
    columns: COLUMNS.filter((column) => shows(column) && shown.some((row) => says(row, column))),
    event: event.event,
    more: rows.length - shown.length,
    rows: shown,
    state,
  }
}

export const columnsOf = ({ columns }: ResultsTableFields): readonly Column[] =>
  columns?.length ? columns : USUAL

const says = (row: TableRowView, column: Column): boolean =>
  column === 'flags' || column === 'splits' ? row[column].length > 0 : row[column] !== null

function stateOf(results: readonly LoadedResult[]): ResultsTableView['state'] {
  if (results.length === 0) return 'empty'
  return results.some(
    ({ view: { mark, place, status } }) => mark !== null || place !== null || status !== 'OK',
  )
    ? 'results'
    : 'entries'
}

const NO_BESTS = { personalBest: null, seasonBest: null }

function bestsOf(
  athlete: LoadedResult['athlete'],
  { event: { date, timeZone }, row }: LoadedEvent,
): Pick<TableRowView, 'personalBest' | 'seasonBest'> {
  const bests = (athlete?.bests ?? []).filter(
    ({ discipline, indoor }) => discipline === row.discipline && indoor === (row.indoor ?? false),
  )
  const season = date && Number(localDay(date, timeZone).slice(0, 4))
  return {
    personalBest: bests.find(({ kind }) => kind === 'PB')?.text ?? null,
    seasonBest: bests.find((best) => best.kind === 'SB' && best.season === season)?.text ?? null,
  }
}

/** The wind behind the jump that is the mark. */
function windOfBest(
  { mark = null, series = null }: LoadedResult['row'],
  discipline: Discipline | undefined,
  sport: Sport,
): null | string {
  const tenths = discipline ? windOfMark({ mark, series }, { discipline, sport }) : null
  return tenths === null ? null : sport.formatWind(tenths)
}

/** Seconds, metres or points to the winner. */
function behind(
  value: null | number | undefined,
  winner: null | number | undefined,
  discipline: Discipline | undefined,
  sport: Sport,
): null | string {
  if (value == null || winner == null || !discipline) return null
  const gap = Math.abs(sport.official(value, discipline) - sport.official(winner, discipline))
  if (gap === 0) return null
  const sign = value > winner ? '+' : '−'
  if (discipline.unit === 'points') return sign + String(gap)
  return sign + (gap / 1000).toFixed(discipline.step >= 1000 ? 0 : 2)
}

const seconds = (ms: null | number | undefined): null | string =>
  ms == null ? null : (ms / 1000).toFixed(3)
