import type { Athlete, Competition, Event, Result } from '../../payload-types.ts'
import type { Fault } from '../../plugins/results/index.ts'

/** Where something stands in the files that are read. */
export interface Spot {
  /** Name of the file, without its folder. */
  file: string
  /** As a person finds it: `line 12, results[40]`, `events[3].results[5]`. */
  place: string
}

/** A document as a file tells it. Documents name each other by `key`, which is stored as their `sourceID`. */
export interface Entry<Facts> {
  facts: Facts
  /** Fields that the file does not give as such: written where there is nothing yet, and compared with nothing. */
  guessed?: readonly string[]
  key: string
  spot: Spot
  /** What stands in optional fields in no form that they have: left out, and said. */
  unread?: readonly Fault[]
}

/** Base fields alone, by the names of the collections: what a format can read of a field goes in under its name. */
type Base<Doc, Left extends string = never> = Partial<
  Omit<Doc, 'createdAt' | 'id' | 'sourceID' | 'updatedAt' | Left>
>

export type AthleteEntry = Entry<Base<Athlete>>
export type CompetitionEntry = Entry<Base<Competition>>
export type EventEntry = {
  /** Key of the decathlon or heptathlon that this is a part of. */
  combinedEvent: null | string
  competition: string
} & Entry<Base<Event, 'combinedEvent' | 'competition'>>
export type ResultEntry = {
  /** Null for a team. */
  athlete: null | string
  /** Null for a mark set elsewhere. */
  event: null | string
  /** Keys of a relay team's runners. */
  members: readonly string[]
  /** Their names and nations of that day, as far as they are given. */
  membersAs?: readonly MemberAs[]
} & Entry<Base<Result, 'athlete' | 'event' | 'members' | 'membersAs'>>

export interface MemberAs {
  /** Key of the runner. */
  athlete: string
  competedAs: null | string
  nation: null | string
}

/** What could not be taken, and what would have been right. */
export interface Refusal {
  expected: string
  read: string
  spot: Spot
}

/** Everything that was read, before anything is known of the database. */
export interface Sheet {
  athletes: AthleteEntry[]
  competitions: CompetitionEntry[]
  events: EventEntry[]
  /** Left out on purpose, with the reason as the end of a sentence: `12` `legs of relays …`. */
  leftOut: { count: number; why: string }[]
  /** What a person should know of, though it was taken. */
  notes: string[]
  refused: Refusal[]
  results: ResultEntry[]
}

export const emptySheet = (): Sheet => ({
  athletes: [],
  competitions: [],
  events: [],
  leftOut: [],
  notes: [],
  refused: [],
  results: [],
})
