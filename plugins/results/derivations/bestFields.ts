import type { Declared, Derived, DocID } from '../../derived-fields/index.ts'
import type { BestFlag, JudgedBest } from '../sports/types.ts'
import type { Flag } from '../types.ts'
import { each } from './each.ts'

type Judged = ReadonlyMap<string, JudgedBest>
type Rows = readonly Declared<never>[]

/** PB and SB of each row, among the performances of one athlete or one team: the bests that are certain. */
export const flagsIn = (rows: Rows, judged: Judged): Map<DocID, Derived> =>
  each(rows, ({ id }) => {
    const flag = judged.get(String(id))?.flag
    return flag ? [toFlag(flag)] : null
  })

/** What they may be instead. */
export const openIn = (rows: Rows, judged: Judged): Map<DocID, Derived> =>
  each(rows, ({ id }) => judged.get(String(id))?.open.join(' ') || null)

const toFlag = ({ because, beats, flag }: BestFlag): Flag => ({
  because,
  beats: beats && { date: beats.date, text: beats.text, venue: beats.venue },
  flag,
  pending: false,
  published: false,
  record: null,
})
