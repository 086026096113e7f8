/**
 * The shape of the files, as Tilastopaja publishes them (openath/trhackathon2025): a file a competition and
 * a career a file, or a line where they are packed (`folderFiles`). Only the fields that are read are named.
 * These types say what is published; the readers rely on none of it, and take what is missing or of another
 * type as not there (`asText`, `asList`).
 */
export interface SourceResults {
  compID: number
  compName: string
  events: SourceEvent[]
}

export interface SourceEvent {
  gender: string
  ageGroup?: string | null
  eventName: string
  indoorOutdoor: string
  roundName: string
  heatName?: string | null
  combinedEvent?: string | null
  date: string
  /** Of a race: one for all. */
  wind?: string | null
  heightTable?: { heightValue: string; heightPos: number }[]
  results: SourceRow[]
}

export interface SourceRow {
  toID: number
  rank: string | null
  athlete?: string | null
  nation?: string | null
  bestPerformance?: string | null
  wind?: string | null
  /** `PB`, `=SB`. */
  personalFlags?: string | null
  /** `NR`, `WL AR`, `NR NU23R`. */
  recordFlags?: string | null
  combinedPoints?: string | null
  roundResults?: { round: number; performance: string; wind?: string | null }[]
}

export interface SourceCareer {
  gender: string
  tpAthleteId: string
  givenName?: string | null
  familyName?: string | null
  nationality?: string | null
  personalBests?: SourceBest[]
  results?: SourcePerformance[]
}

export interface SourceBest {
  indoor?: boolean
  eventCode: string
  performance: string
  date: string
}

export interface SourcePerformance {
  IndoorOutdoor: string
  event: string
  okForSB: boolean
  result?: string
  iaafpoints?: string
  wind?: string
  rank?: string
  /** `h1`, `s2`, `q`, `rB`, with an age group after it: `h1-19`. */
  round?: string
  roundstage?: string
  competition_ID?: string
  date: string
  city?: string
}

/** A row of a medal table (`gold` …) or of a placing table (`place1` … `place8`, `points`): numbers as texts. */
export type SourceTableRow = Readonly<Record<string, unknown>>
