import type { CollectionSlug } from 'payload'

import type { ID } from './facts/values.ts'
import type { Medal, Sport } from './sports/types.ts'

/** The collections that hold the facts of a sport. */
export interface ResultsCollections {
  athletes: CollectionSlug
  championships: CollectionSlug
  competitions: CollectionSlug
  events: CollectionSlug
  records: CollectionSlug
  results: CollectionSlug
}

export interface ResultsOptions {
  /**
   * Slugs of your collections. They are guarded where they exist; none is added.
   * @default { athletes: 'athletes', championships: 'championships', competitions: 'competitions', events: 'events', records: 'records', results: 'results' }
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
  /** A record that nobody has ratified yet (CR 31); false for bests. */
  pending: boolean
  /** As its source prints it, where what is kept here is not enough to know. */
  published: boolean
  /** The record that it is a mark of; null for bests. */
  record: ID | null
}

/** A mark that held a record, as stored in `records.history` and `.holders` (the oldest first), `.current` and `.standing`. */
export interface RecordEntry {
  /** Why it is one, as a sentence an editor can paste; null for a mark typed from outside. */
  because: null | string
  /** `YYYY-MM-DD` */
  date: string
  /** It equals the mark before it: the two hold the record together. */
  equals: boolean
  /** Null for a mark typed from outside. */
  event: ID | null
  /** `OR`; `=OR` where it equals. */
  flag: string
  holder: string
  /** As printed. */
  mark: string
  /** Three letters. */
  nation: null | string
  /** By whom and when; null while pending, and for a mark typed from outside. */
  ratified: { by: null | string; date: null | string } | null
  /** Null for a mark typed from outside. */
  result: ID | null
  /** A mark typed from outside counts as ratified. */
  status: 'pending' | 'ratified'
  /** Milliseconds, millimetres or points. */
  value: number
  venue: null | string
}

/** One part of a combined event, as stored in `results.partPoints`. */
export interface PartPoints {
  discipline: string
  /** The points that were typed; null where none were. */
  given: null | number
  mark: null | string
  /** By the combined events tables; null where the mark is none or the table has no such part. */
  points: null | number
}

/** A medal with what it was won for, as stored in `results.honour` and listed in `athletes.honours`. */
export interface HonourRow {
  /** Null for a competition that is an edition of none. */
  championship: { id: ID; name: string } | null
  competition: { id: ID; name: string }
  /** The athlete's or the team's name. */
  competitor: string
  /** `YYYY-MM-DD` */
  date: string
  discipline: string
  event: { id: ID; name: string }
  /** `olympic`, `world`, `area`, `national`, `meeting`. */
  level: string
  mark: null | string
  medal: Medal
  nation: null | string
  /** `First medal for GBR in the 1500 m at the World Championships since Eugene 2022`; null where it ends nothing. */
  note: null | string
  place: number
  result: ID
}

/** Who won the event at the last edition before this one, as stored in `events.reigningChampions`; several after a tie. */
export interface ReigningChampion {
  /** Null for a relay team. */
  athlete: ID | null
  /** Where and when it was won. */
  competition: { id: ID; name: string }
  competitor: string
  date: string
  event: ID
  mark: null | string
  nation: null | string
  result: ID
}

/** A place as stored in `events.podium`. Ids are the database's own. */
export interface PodiumPlace {
  athlete: null | number | string
  competitor: string
  mark: null | string
  medal: Medal | null
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
