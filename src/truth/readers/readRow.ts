import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import { statusSpellings } from '../../../plugins/results/sports/closed.ts'
import type {
  BestFlagName,
  Competitor,
  Discipline,
  Performance,
  Status,
  Trial,
} from '../../../plugins/results/sports/types.ts'
import { asList } from './asList.ts'
import { asText } from './asText.ts'
import type { SourceRow } from './source.ts'

/** A result, with what the source publishes about it. */
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
  /** `WR`, `=NR`. */
  recordFlags: readonly string[]
}

interface Setting {
  discipline: Discipline | null
  date: string
  order: number
  indoor: boolean
  /** Of the bar, in millimetres, by the number of the round. */
  heights: Map<string, number>
  /** Of a race: of a row that gives none of its own. */
  wind: unknown
}

/** One athlete can stand in an event twice (a total beside a DNF): `id` is the row's, not hers. */
export function readRow(source: SourceRow, setting: Setting, id: string): PublishedRow {
  const { discipline, date, order, indoor } = setting
  const text = asText(source.bestPerformance)
  const mark = discipline && athletics.readMark(text, discipline)
  const read = mark?.ok ? mark.value : null
  const value = read?.value ?? null
  const status = read ? 'OK' : statusOf(text)
  const series = seriesOf(source, setting)
  const windTenths = tenths(source.wind ?? setting.wind, discipline)
  const athlete = asText(source.toID)
  return {
    athlete,
    name: asText(source.athlete) || asText(source.nation) || athlete,
    nation: asText(source.nation),
    competitor: { id, value, text, status, place: null, series },
    performance: {
      id,
      discipline: discipline?.code ?? '',
      date,
      order,
      indoor,
      // Without a value it is no performance, whatever is missing.
      status: status ?? 'NM',
      value,
      text,
      windTenths,
      eligible: read?.track !== 'oversized' && !(read?.windAssisted && windTenths === null),
      trials: discipline ? trialsOf(series, discipline) : [],
      ...(read?.timing && { timing: read.timing }),
    },
    rank: whole(source.rank) || null,
    partPoints: whole(source.combinedPoints),
    flag: (/=?(PB|SB)/.exec(asText(source.personalFlags))?.[0] as BestFlagName | undefined) ?? null,
    recordFlags: asText(source.recordFlags).split(/\s+/).filter(Boolean),
  }
}

/** `14.11DQADR 2.2` is a mark that was taken away; a mark that is none of the discipline has no status that we know. */
function statusOf(text: string): null | Status {
  const spelt = Object.entries(statusSpellings).find(([spelling]) =>
    text.toUpperCase().includes(spelling),
  )
  return spelt?.[1] ?? null
}

/** `3`, `=3`, `3.`: the first whole number, none in `-`. */
function whole(source: unknown): number | null {
  const found = /\d+/.exec(asText(source))?.[0]
  return found === undefined ? null : Number(found)
}

function seriesOf({ roundResults }: SourceRow, { heights, discipline }: Setting): Trial[] {
  type Cell = { round?: unknown; performance?: unknown; wind?: unknown }
  return asList<Cell>(roundResults).map(({ round, performance, wind }) => {
    const height = heights.get(asText(round))
    const windTenths = tenths(wind, discipline)
    return {
      text: asText(performance),
      ...(height !== undefined && { height }),
      ...(windTenths !== null && { windTenths }),
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

function tenths(wind: unknown, discipline: Discipline | null): number | null {
  const read = discipline && athletics.readWind(asText(wind), discipline)
  return read?.ok ? read.value : null
}
