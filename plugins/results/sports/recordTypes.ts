import type { Sex, Status } from './closed.ts'

/** One result in the career of one athlete or team. */
export interface Performance {
  id: string
  /** Code of a discipline of this sport. */
  discipline: string
  /** `YYYY-MM-DD` */
  date: string
  /** Order within the day: an earlier round counts before a later one. */
  order: number
  indoor: boolean
  status: Status
  value: number | null
  /** The mark as printed. */
  text: string
  timing?: 'electronic' | 'hand'
  windTenths: number | null
  /** City: `Oslo`. */
  venue?: string
  /**
   * The valid trials in order, where known. They tell the best legal jump behind a wind-assisted
   * best, and what was a best already before the trial that is printed.
   */
  trials?: readonly { value: number; windTenths: number | null }[]
  /** `false`: whatever the rules say, it is no best (downhill, split, mixed race, doping). */
  eligible?: boolean
  /** Those of the runners of a relay, each once; left out where they are not known. */
  nations?: readonly string[]
  /** Of the parts of a combined event where wind counts, `null` without a reading; left out where no part is known. */
  partWinds?: readonly (null | number)[]
  /** Of a race on the road; left out where nothing is known of it. */
  course?: Course
}

/** What a record asks of a course, in metres; `null`: not known. */
export interface Course {
  /** From the start to the finish as the crow flies. */
  separation: number | null
  /** By which the finish lies lower than the start. */
  drop: number | null
  /** `true`: not measured as the rules ask. */
  unmeasured: boolean
}

/** A record as it stood before a performance, ratified or not. */
export interface RecordMark {
  id: string
  /** `WR`, `OR`, `CR`, `AR`, `NR`, `WL` or any code an editor adds. */
  type: string
  discipline: string
  indoor: boolean
  sex: Sex
  value: number
  text: string
  date: string
  holder: string
  venue: string | null
}

/** A lead of a season before its first mark: nothing has to stand for it to be set. */
export interface OpenRecord extends Pick<RecordMark, 'discipline' | 'id' | 'indoor' | 'type'> {
  season: number
}

/** Why a mark that is good enough for a record is none. */
export interface Barred {
  /** `No WR: its wind was not read` */
  because: string
  /** A reading is missing here that others may have: they may know it as a record. */
  missing: boolean
}

export interface RecordFlag {
  type: string
  /** `NR` or `=NR`. */
  flag: string
  equals: boolean
  /** The legal mark that does it; not the printed one where that was wind-assisted. */
  text: string
  value: number
  /** Always true of a fresh flag: a record is pending until ratified (CR 31). */
  pending: true
  because: string
  /** `null`: the first mark of a season. */
  beats: string | null
}
