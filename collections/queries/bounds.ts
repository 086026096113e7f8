import type { PayloadRequest } from 'payload'

import type { WhereBounds } from './conditionsOf.ts'

/** How much one query may ask for. */
export interface QueryBounds extends WhereBounds {
  /** Documents of a list with those of the lists in each, however few there are. */
  documents: number
  /** Rows of a list at once. Whoever names no limit gets Payload's ten. */
  limit: number
  /** How far into a list its pages reach. */
  reach: number
  /** Whether fields without an index may be asked for as well: all rows are then looked at. */
  unindexed: boolean
}

/**
 * What the admin sends, and a statistician with a script; no number that would be taken for another. SQLite takes no more
 * than 1,000 conditions.
 */
export const ofTheDesk: QueryBounds = {
  conditions: 900,
  documents: Infinity,
  levels: 20,
  limit: Infinity,
  reach: Infinity,
  unindexed: true,
  values: 10_000,
}

/** Visitors and readers. */
export const ofThePublic: QueryBounds = {
  conditions: 50,
  documents: 4_000,
  levels: 5,
  limit: 100,
  reach: 10_000,
  unindexed: false,
  values: 100,
}

export const boundsFor = ({ payload, user }: PayloadRequest): QueryBounds =>
  user?.collection === payload.config.admin.user ? ofTheDesk : ofThePublic
