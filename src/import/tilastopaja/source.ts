import type {
  SourceCareer,
  SourceEvent,
  SourcePerformance,
  SourceResults,
  SourceRow,
} from '../../truth/readers/source.ts'

/** The files hold more than the rules are held against: this is what an import reads of them beside. */
export interface ImportedResults extends SourceResults {
  arena?: null | string
  /** Where the facts come from, as their licence asks. */
  attribution?: null | string
  city?: null | string
  country?: null | string
  endDate?: null | string
  events: ImportedEvent[]
  licence?: null | string
  license?: null | string
  startDate?: null | string
}

export interface ImportedEvent extends SourceEvent {
  /** `1`, `B`; empty where there is one alone. */
  heatNumber?: null | string
  results: ImportedRow[]
}

export interface ImportedRow extends SourceRow {
  club?: null | string
  DOB?: null | string
  firstname?: null | string
  lastname?: null | string
  qualified?: null | string
  /** Seconds: `0.158`. */
  reactiontime?: null | string
  relayParticipants?: Runner[]
  relayTeam?: null | string
}

export interface Runner {
  athlete?: null | string
  firstname?: null | string
  lastname?: null | string
  /** From 1; those beyond the legs of the race ran in another round, or not at all. */
  leg: number
  nation?: null | string
  toID: number
}

export interface ImportedCareer extends SourceCareer {
  accomplishments?: Accomplishment[]
  birthDate?: null | string
  birthYear?: null | string
  club?: null | string
  results?: ImportedPerformance[]
}

/** A place at a championship. */
export interface Accomplishment {
  ageGroup?: null | string
  /** `EC`, `OG`. */
  competition: string
  eventCode: string
  indoor?: boolean | null
  rank?: null | string
  /** The year, as text. */
  season?: null | string
}

export interface ImportedPerformance extends SourcePerformance {
  compName?: null | string
}
