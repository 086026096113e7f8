import type { Discipline, ReadTrial, Trial } from '../../types.ts'
import { readTrial } from '../marks/readTrial.ts'

export type Bar = Extract<ReadTrial, { kind: 'bar' }>

/** Distances of the valid trials, in order. Unreadable cells are refused on input, not here. */
export function validDistances(series: readonly Trial[], discipline: Discipline): number[] {
  return understood(series, discipline).flatMap((trial) =>
    trial.kind === 'valid' ? [trial.value] : [],
  )
}

/** The tries at each height, in order. */
export function bars(series: readonly Trial[], discipline: Discipline): Bar[] {
  return understood(series, discipline).flatMap((trial) => (trial.kind === 'bar' ? [trial] : []))
}

function understood(series: readonly Trial[], discipline: Discipline): ReadTrial[] {
  return series.flatMap((trial) => {
    const read = readTrial(trial, discipline)
    return read.ok ? [read.value] : []
  })
}
