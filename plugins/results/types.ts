import type { CollectionSlug } from 'payload'

import type { Sport } from './sports/types.ts'

/** The collections that hold the facts of a sport. */
export interface ResultsCollections {
  athletes: CollectionSlug
  competitions: CollectionSlug
  events: CollectionSlug
  records: CollectionSlug
  results: CollectionSlug
}

export interface ResultsOptions {
  /**
   * Slugs of your collections. They are guarded where they exist; none is added.
   * @default { athletes: 'athletes', competitions: 'competitions', events: 'events', records: 'records', results: 'results' }
   */
  collections?: Partial<ResultsCollections>
  /** Leaves the fields in place (so the schema is stable) but checks nothing. @default false */
  disabled?: boolean
  /** The rules: disciplines, marks, places, bests. `athletics` is the first. */
  sport: Sport
}

/** A flag as stored in `results.flags`. */
export interface Flag {
  /** A sentence an editor can paste. */
  because: string
  /** What it beat or equalled; null for a first mark. */
  beats: { date: string; text: string; venue: null | string } | null
  /** `PB`, `=SB`, `OR` … */
  flag: string
}

/** A place as stored in `events.podium`. Ids are the database's own. */
export interface PodiumPlace {
  athlete: null | number | string
  competitor: string
  mark: null | string
  medal: 'bronze' | 'gold' | 'silver' | null
  nation: null | string
  place: number
  result: number | string
}

/** A row as stored in `competitions.medalTable`. Equal nations share a place. */
export interface MedalTableRow {
  bronze: number
  gold: number
  nation: string
  place: number
  silver: number
  total: number
}

/** What is wrong with one field of a write. */
export interface Fault {
  /** What would have been right, as the end of a sentence: `a time such as 3:29.82`. */
  expected: string
  /** Payload's path: `mark`, `splits.2.time`. */
  path: string
  read: string
}
