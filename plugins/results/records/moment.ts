import { trialsOf } from '../facts/competitorOf.ts'
import { type Has, numberOf, textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'

/** When a mark was set: day, minute and round of the day, and in a field event which attempt or height it was. */
export type Moment = readonly [date: string, ofDay: number, attempt: number]

/** The fields of a result that tell when its mark was set. */
export type MomentField = 'date' | 'dayOrder' | 'discipline' | 'heights' | 'series' | 'value'

type Timed = Has<MomentField>

export const momentOf = (row: Timed, sport: Sport): Moment => [
  textOf(row.date),
  numberOf(row.dayOrder) ?? 0,
  attemptOf(row, sport),
]

/** Of the day of a mark typed from elsewhere we know no more, so it comes last. */
export const typedMoment = ({ date }: { date: string }): Moment => [textOf(date), Infinity, 0]

/** The trial in which the mark was reached; 0 in a race, where all run at once. */
function attemptOf(row: Timed, sport: Sport): number {
  const discipline = sport.discipline(textOf(row.discipline))
  if (discipline?.unit !== 'mm') return 0
  return trialsOf(row, { discipline, sport }).findIndex((trial) => {
    const read = sport.readTrial(trial, discipline)
    if (!read.ok) return false
    const value =
      read.value.kind === 'valid'
        ? read.value.value
        : read.value.kind === 'bar' && read.value.cleared
          ? read.value.height
          : null
    return value !== null && value === numberOf(row.value)
  })
}

interface AtMoment {
  moment: Moment
}

export function byMoment({ moment: a }: AtMoment, { moment: b }: AtMoment): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1
  return compare(a[1], b[1]) || compare(a[2], b[2])
}

/** Neighbours of the same moment, of a list in order. Typed marks stand alone. */
export function together<T extends AtMoment>(ordered: readonly T[]): T[][] {
  const groups: T[][] = []
  for (const one of ordered) {
    const last = groups.at(-1)
    const first = last?.[0]
    if (last && first && byMoment(first, one) === 0 && one.moment[1] !== Infinity) last.push(one)
    else groups.push([one])
  }
  return groups
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
