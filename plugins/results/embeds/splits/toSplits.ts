import { placeOrStatus } from '../placeOrStatus.ts'
import type { DocID } from '../../../embeds/index.ts'
import type { Discipline, Sport } from '../../sports/types.ts'
import { drawChart } from '../chart/drawChart.ts'
import type { LoadedEvent } from '../load/loadEvents.ts'
import type { LoadedResult } from '../load/loadResults.ts'
import type { ResultView } from '../types.ts'
import type { LeaderView, RunnerView, Split, SplitsView } from './types.ts'

interface Setting extends LoadedEvent {
  highlight: readonly DocID[]
  sport: Sport
}

/** A time on the way, in milliseconds. */
interface Passing {
  metres: number
  ms: number
}

interface Runner {
  passings: Passing[]
  view: ResultView
}

export function toSplits(
  results: readonly LoadedResult[],
  { event, highlight, row, sport }: Setting,
): SplitsView {
  const discipline = sport.discipline(row.discipline ?? '')
  if (!discipline || discipline.unit !== 'ms')
    return { chart: null, event, leaders: [], runners: [] }
  const runners = results
    .map(({ row, view }): Runner => ({ passings: passingsOf(row, discipline, sport), view }))
    .filter(({ passings }) => passings.length > 0)
  const leaders = leadersOf(runners)
  // A finish alone is no course of a race.
  if (leaders.length < 2) return { chart: null, event, leaders: [], runners: [] }
  const print = (ms: number) => sport.formatMark(ms, discipline)
  const first = new Map(leaders.map(({ metres, ms }) => [metres, ms]))
  return {
    chart: draw(runners, first, new Set(highlight.map(String))),
    event,
    leaders: leaders.map(({ metres, ms, view }, at): LeaderView => ({
      ...pick(view),
      lap: print(ms - (leaders[at - 1]?.ms ?? 0)),
      metres,
      time: print(ms),
    })),
    runners: runners.map(({ passings, view }): RunnerView => ({
      ...pick(view),
      id: view.id,
      place: view.place,
      splits: passings.map(({ metres, ms }, at): Split & { behind: string } => ({
        behind: `+${print(ms - (first.get(metres) ?? ms))}`,
        lap: print(ms - (passings[at - 1]?.ms ?? 0)),
        metres,
        time: print(ms),
      })),
      status: view.status,
    })),
  }
}

/** The times that can be read, and the finish. */
function passingsOf(
  { splits, status, value }: LoadedResult['row'],
  discipline: Discipline,
  sport: Sport,
): Passing[] {
  const onTheWay = (splits ?? []).flatMap(({ metres, time }) => {
    const read = sport.readMark(time, { ...discipline, metres })
    return read.ok ? [{ metres, ms: read.value.value }] : []
  })
  const finished =
    status === 'OK' && value != null && discipline.metres !== null
      ? [{ metres: discipline.metres, ms: value }]
      : []
  const distances = new Map([...onTheWay, ...finished].map((one) => [one.metres, one]))
  return [...distances.values()].sort((a, b) => a.metres - b.metres)
}

function leadersOf(runners: readonly Runner[]): (Passing & { view: ResultView })[] {
  const first = new Map<number, Passing & { view: ResultView }>()
  for (const { passings, view } of runners)
    for (const { metres, ms } of passings)
      if (ms < (first.get(metres)?.ms ?? Infinity)) first.set(metres, { metres, ms, view })
  return [...first.values()].sort((a, b) => a.metres - b.metres)
}

/** Highlighted are those asked for, else the first three. Lines carry the place they end in. */
function draw(
  runners: readonly Runner[],
  first: ReadonlyMap<number, number>,
  asked: ReadonlySet<string>,
): SplitsView['chart'] {
  const stands = ({ athlete, place }: ResultView) =>
    asked.size > 0 ? asked.has(String(athlete)) : place !== null && place <= 3
  return drawChart({
    better: 'lower',
    lines: runners
      .filter(({ passings }) => passings.length > 1 || runners.length > 1)
      .map(({ passings, view }) => ({
        highlighted: stands(view),
        name: String(placeOrStatus(view)),
        points: passings.map(({ metres, ms }) => ({
          text: '',
          x: metres,
          y: ms - (first.get(metres) ?? ms),
        })),
      })),
    x: () => thinned([...first.keys()]).map((metres) => ({ text: String(metres), value: metres })),
    y: secondsBehind,
  })
}

/** At most seven of them, the finish always. */
function thinned(distances: readonly number[]): number[] {
  const step = Math.ceil(distances.length / 7)
  return distances.filter((_, at) => (distances.length - 1 - at) % step === 0)
}

function secondsBehind(from: number, to: number) {
  const step = [100, 200, 500, 1e3, 2e3, 5e3, 10e3, 20e3, 60e3].find(
    (each) => (to - from) / each <= 5,
  )
  const most = step ? Math.floor(to / step) : 0
  return Array.from({ length: most + 1 }, (_, index) => {
    const value = index * (step ?? 0)
    return { text: value === 0 ? '0' : `+${value / 1000}`, value }
  })
}

const pick = ({ athlete, name, nation }: ResultView) => ({ athlete, name, nation })
