/** What is read of `results-men.json`. Everything is text as printed. */
export interface SourceChampionship {
  arena: string
  compID: number
  country: string
  endDate: string
  events: SourceRace[]
  startDate: string
}

export interface SourceRace {
  /** `Decathlon` where the race is a part of one. */
  combinedEvent?: string
  date: string
  eventName: string
  heatNumber: null | string
  results: SourceRow[]
  roundName: string
}

export interface SourceRow {
  /** A mark, or DNS, DNF, DQ. */
  bestPerformance: string
  /** Published: PB, SB, =PB, =SB. */
  personalFlags: null | string
  qualified: 'q' | 'Q' | null
  rank: null | string
  /** The tries of a field event. */
  roundResults?: { performance: string; wind?: null | string }[]
  /** `tpAthleteId` of the career. */
  toID: number
}

/** What is read of a line of `careers-men.ndjson.gz`. */
export interface SourceCareer {
  birthDate: string
  familyName: string
  givenName: string
  nationality: string
  results: SourcePerformance[]
  tpAthleteId: string
}

export interface SourcePerformance {
  city: string
  compName?: null | string
  /** `compID` of a championship, as text. */
  competition_ID?: string
  date: string
  event: string
  IndoorOutdoor: 'Indoor' | 'Outdoor'
  okForSB: boolean
  /** Missing where the athlete did not finish. */
  result?: string
}
