import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type {
  BestFlagName,
  Competitor,
  Discipline,
  Performance,
  Round,
  Sex,
  Status,
  Trial,
} from '../../../plugins/results/sports/types.ts'
import { sexOf } from './readCareer.ts'
import type { SourceEvent, SourceRow } from './source.ts'

/** One heat, final or part of a combined event, with what the source publishes about it. */
export interface PublishedEvent {
  competition: string
  /** `Men, 100m, Semifinals, Heat 2, 2024-06-08` */
  title: string
  discipline: Discipline | null
  sex: Sex
  round: Round
  rows: PublishedRow[]
}

export interface PublishedRow {
  athlete: string
  name: string
  nation: string
  /** Without its official place, so that the place must be found from the marks. */
  competitor: Competitor
  performance: Performance
  rank: number | null
  /** Points in a combined event, of one of its parts. */
  partPoints: number | null
  flag: BestFlagName | null
}

export function readEvent(
  event: SourceEvent,
  competition: string,
  discipline: Discipline | null,
): PublishedEvent {
  const { gender, eventName, combinedEvent, roundName, heatName, date } = event
  const title = [sexOf(gender), combinedEvent, eventName, roundName, heatName, date]
    .filter(Boolean)
    .join(', ')
  return {
    competition,
    title,
    discipline,
    sex: sexOf(gender),
    round: roundOf(event),
    rows: event.results.map((row) => readRow(row, event, discipline, title)),
  }
}

function roundOf({ roundName, heatName, combinedEvent }: SourceEvent): Round {
  const race = /race ([A-Z])/i.exec(heatName ?? '')?.[1]?.toUpperCase() ?? null
  return { kind: kindOf(roundName), partOf: combinedEvent ?? null, race }
}

function kindOf(roundName: string): Round['kind'] {
  if (/qualif/i.test(roundName)) return 'qualification'
  if (/quarter/i.test(roundName)) return 'quarterfinal'
  if (/semi/i.test(roundName)) return 'semifinal'
  return /final/i.test(roundName) ? 'final' : 'heats'
}

const ORDER: Record<Round['kind'], number> = {
  heats: 0,
  qualification: 0,
  quarterfinal: 1,
  semifinal: 2,
  final: 3,
}

/** Order of rounds within a day; the parts of a combined event never share one with each other. */
function orderOf({ roundName, combinedEvent }: SourceEvent): number {
  if (combinedEvent) return 0
  return /prelim/i.test(roundName) ? -1 : ORDER[kindOf(roundName)]
}

function readRow(
  row: SourceRow,
  event: SourceEvent,
  discipline: Discipline | null,
  title: string,
): PublishedRow {
  const text = row.bestPerformance ?? ''
  const mark = discipline && athletics.readMark(text, discipline)
  const value = mark?.ok ? mark.value.value : null
  const status: Status = value === null ? statusOf(text) : 'OK'
  const series = seriesOf(row, event)
  const id = `${title}/${row.toID}`
  return {
    athlete: String(row.toID),
    name: row.athlete || row.nation || String(row.toID),
    nation: row.nation ?? '',
    competitor: { id, value, text, status, place: null, series },
    performance: {
      id,
      discipline: discipline?.code ?? '',
      date: event.date,
      order: orderOf(event),
      indoor: event.indoorOutdoor === 'Indoor',
      status,
      value,
      text,
      windTenths: tenths(row.wind, discipline),
      trials: discipline ? trialsOf(series, discipline) : [],
    },
    rank: /^\d+/.test(row.rank ?? '') ? Number.parseInt(row.rank ?? '', 10) : null,
    partPoints: row.combinedPoints ? Number(row.combinedPoints) : null,
    flag: (/=?(PB|SB)/.exec(row.personalFlags ?? '')?.[0] as BestFlagName | undefined) ?? null,
  }
}

function statusOf(text: string): Status {
  const found = /^(DNS|DNF|DQ|DSQ|NM|NH)/.exec(text)?.[1]
  if (found === 'DSQ') return 'DQ'
  return found === 'NH' || !found ? 'NM' : (found as Status)
}

function seriesOf(row: SourceRow, { heightTable = [] }: SourceEvent): Trial[] {
  const heights = new Map(
    heightTable.map(({ heightPos, heightValue }) => [heightPos, Number(heightValue)]),
  )
  return (row.roundResults ?? []).map(({ round, performance, wind }) => {
    const height = heights.get(round)
    return {
      text: performance,
      ...(height !== undefined && { height: Math.round(height * 1000) }),
      ...(wind && { windTenths: Math.ceil(Math.round(Number(wind) * 100) / 10) + 0 }),
    }
  })
}

function trialsOf(series: readonly Trial[], discipline: Discipline): Performance['trials'] {
  return series.flatMap((trial) => {
    const read = athletics.readTrial(trial, discipline)
    return read.ok && read.value.kind === 'valid'
      ? [{ value: read.value.value, windTenths: trial.windTenths ?? null }]
      : []
  })
}

function tenths(wind: string | null | undefined, discipline: Discipline | null): number | null {
  const read = discipline && athletics.readWind(wind ?? null, discipline)
  return read?.ok ? read.value : null
}
