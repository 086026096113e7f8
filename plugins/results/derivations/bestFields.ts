import type { Derived, DerivedField, DocID, Row, Rows } from '../../derived-fields/index.ts'
import type { BestFlag, JudgedBest } from '../sports/types.ts'
import type { Flag } from '../types.ts'
import { each } from './each.ts'

type Judged = ReadonlyMap<string, JudgedBest>

interface Fields {
  /** The bests that are certain. */
  flags: string
  /** What they may be instead. */
  open: string
  target: string
}

/** PB and SB of each row, among the performances of one athlete or one team, and what these leave open. */
export const bestFields = (
  { flags, open, target }: Fields,
  judged: (rows: Rows) => Judged,
): DerivedField[] => [
  { derive: (rows) => flagsIn(rows[target], judged(rows)), field: flags, target },
  { derive: (rows) => openIn(rows[target], judged(rows)), field: open, target },
]

const flagsIn = (rows: readonly Row[] | undefined, judged: Judged): Map<DocID, Derived> =>
  each(rows, ({ id }) => {
    const flag = judged.get(String(id))?.flag
    return flag ? [toFlag(flag)] : null
  })

const openIn = (rows: readonly Row[] | undefined, judged: Judged): Map<DocID, Derived> =>
  each(rows, ({ id }) => judged.get(String(id))?.open.join(' ') || null)

const toFlag = ({ because, beats, flag }: BestFlag): Flag => ({
  because,
  beats: beats && { date: beats.date, text: beats.text, venue: beats.venue },
  flag,
  pending: false,
  published: false,
  record: null,
})
