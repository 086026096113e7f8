import { readCrowd, type Dirty } from '../registry/dirty.ts'
import { APART } from './places.ts'

interface Work {
  dirty: readonly Dirty[]
  seq: number
}

/** Whether others that are settled in the same turn would have to wait for it. */
export const isVast = ({ dirty }: Work, page: number): boolean =>
  dirty.length > page || dirty.some(readCrowd)

/**
 * Of what is settled apart as much as makes a page: a large one, or several small ones, such as those of savers who came
 * at once, who have much of their work in common.
 */
export function ofOneTurn<Row extends Work>(rows: readonly Row[], page: number): Row[] {
  let keys = 0
  return rows.filter((row, at) => {
    if (row.seq !== APART) return true
    keys += isVast(row, page) ? page : row.dirty.length
    return at === 0 || keys <= page
  })
}
