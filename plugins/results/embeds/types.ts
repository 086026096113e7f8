import type { DocID } from '../../embeds/index.ts'
import type { Medal, QualifyingSymbol, Status } from '../sports/closed.ts'
import type { PlacingTableRow } from '../sports/types.ts'
import type { MedalTableRow, PodiumPlace } from '../types.ts'

/** An event as the head of a table names it. */
export interface EventView {
  competition: { demonstration: boolean; id: DocID; name: string } | null
  /** ISO 8601: a day, `2024-06-12`, or with its hour. */
  date: string
  id: DocID
  name: string
  /** `scheduled`, `live`, `unofficial` or `official`. */
  status: string
  /** IANA name of where it takes place; null: not known. */
  timeZone: null | string
  venue: null | string
  /** Metres per second as printed, `+0.7`; null where wind does not count. */
  wind: null | string
}

export interface FlagView {
  /** `PB`, `=SB`, `OR`. */
  flag: string
  /** In words, with what it beat: "Season’s best: beats 3:30.60, Oslo, 12 June 2025". */
  words: string
}

/** One competitor in one event. */
export interface ResultView {
  athlete: DocID | null
  flags: FlagView[]
  id: DocID
  lane: null | number
  /** As printed; null before there is one. Beside DNF, DQ and NM it does not stand: `status` says so. */
  mark: null | string
  medal: Medal | null
  name: string
  nation: null | string
  /** Null beside DNS, DNF, DQ and NM, and before the race. */
  place: null | number
  /** `Q`, `q`, `qR`, `qJ` or `qD`; null for who does not go on, and in a final. */
  qualified: null | QualifyingSymbol
  /** Why there is no place, in words for readers; the rule broken where there was one. */
  reason: null | string
  /** CR 25.4. */
  status: Status
  wind: null | string
}

export interface PodiumView {
  event: EventView
  /** Of a timed final, those of all its sections. */
  places: PodiumPlace[]
  /** The other sections of a timed final; empty for every other race. */
  sections: DocID[]
}

/** One athlete's mark in one event. `result` is null until there is one. */
export interface LiveMarkView {
  athlete: AthleteView
  event: Pick<EventView, 'id' | 'name'>
  result: null | ResultView
}

export interface AthleteView {
  id: DocID
  name: string
  nation: null | string
}

/** An athlete as in an event, or of today. */
export interface AthleteNameView extends AthleteView {
  /** Whose name and nation these are; null where they are the athlete's own. */
  result: DocID | null
}

export interface MedalCountView {
  bronze: number
  gold: number
  /** The athlete's. */
  id: DocID
  name: string
  silver: number
}

export interface MedalTableView {
  competition: { id: DocID; name: string }
  rows: MedalTableRow[]
}

export interface PlacingTableView {
  competition: { id: DocID; name: string }
  rows: PlacingTableRow[]
}

export interface AgeView {
  /** Completed years; null where the day of birth is not known. */
  age: null | number
  athlete: { id: DocID; name: string }
}
