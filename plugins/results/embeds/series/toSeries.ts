import type { Discipline, ReadTrial, Sport } from '../../sports/types.ts'
import { trialsOf } from '../../facts/competitorOf.ts'
import type { LoadedEvent } from '../load/loadEvents.ts'
import type { LoadedResult } from '../load/loadResults.ts'
import type { SeriesRow, SeriesView, Try } from './types.ts'

interface Setting extends LoadedEvent {
  rows: null | string | undefined
  sport: Sport
}

/** Those of whom an attempt was written down. */
export function toSeries(
  results: readonly LoadedResult[],
  { event, row: { discipline: code }, rows: most, sport }: Setting,
): SeriesView {
  const discipline = sport.discipline(code ?? '')
  const rows = discipline
    ? results
        .map((result) => toRow(result, discipline, sport))
        .filter(({ tries }) => tries.length > 0)
    : []
  const shown = rows.slice(0, Number(most) || rows.length)
  return { event, more: rows.length - shown.length, rows: shown }
}

function toRow({ row, view }: LoadedResult, discipline: Discipline, sport: Sport): SeriesRow {
  const { athlete, id, mark, medal, name, nation, place, reason, status } = view
  const read = trialsOf({ ...row }, { discipline, sport }).map((trial) => {
    const trialRead = sport.readTrial(trial, discipline)
    return trialRead.ok ? trialRead.value : null
  })
  // The mark is the first attempt that reached it; at a bar, the height last cleared.
  const best = read.findIndex((trial) => trial !== null && reached(trial) === row.value)
  return {
    athlete,
    id,
    mark,
    medal,
    name,
    nation,
    place,
    reason,
    status,
    tries: written(row, discipline).map((one, at) => ({
      ...one,
      best: row.value != null && at === best,
    })),
  }
}

function reached(trial: ReadTrial): null | number {
  if (trial.kind === 'valid') return trial.value
  return trial.kind === 'bar' && trial.cleared ? trial.height : null
}

const written = (
  { heights, series }: LoadedResult['row'],
  { kind }: Discipline,
): Omit<Try, 'best'>[] =>
  kind === 'vertical'
    ? (heights ?? []).map(({ attempts, height }) => ({ head: height, text: attempts, wind: null }))
    : (series ?? []).map(({ attempt, wind }, at) => ({
        head: String(at + 1),
        text: attempt === '-' ? '–' : attempt,
        wind: wind || null,
      }))
