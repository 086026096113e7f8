import type { Slug } from './findKnown.ts'
import type { Refusal, Sheet, Spot } from './Sheet.ts'

/** A field that is stored otherwise than it was read. */
export interface Difference {
  collection: Slug
  field: string
  id: number | string
  read: unknown
  spot: Spot
  stored: unknown
}

/** What an import did, or would have done. */
export interface Report extends Pick<Sheet, 'leftOut' | 'notes'> {
  added: Record<Slug, number>
  /** Fields that were written over, since that was asked for. */
  corrected: Difference[]
  /** Fields that stay as they are stored. */
  differing: Difference[]
  /** What was there already. */
  known: Record<Slug, number>
  refused: Refusal[]
}

export const counts = (): Record<Slug, number> => ({
  athletes: 0,
  competitions: 0,
  events: 0,
  results: 0,
})
