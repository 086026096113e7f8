/**
 * The shape of the files, as Tilastopaja publishes them (openath/trhackathon2025): one
 * `results-*.json` a competition and one `careers-*.ndjson.gz` with a career a line. Only the fields
 * that are read are named. Any of them may be missing, and texts may stand as numbers.
 */
export interface SourceResults {
  compID?: Text
  compName?: Text
  events?: SourceEvent[] | null
}

/** `asText` reads it. */
export type Text = string | number | null

export interface SourceEvent {
  gender?: Text
  ageGroup?: Text
  eventName?: Text
  indoorOutdoor?: Text
  roundName?: Text
  heatName?: Text
  combinedEvent?: Text
  date?: Text
  heightTable?: { heightValue?: Text; heightPos?: Text }[] | null
  results?: SourceRow[] | null
}

export interface SourceRow {
  toID?: Text
  rank?: Text
  athlete?: Text
  nation?: Text
  bestPerformance?: Text
  wind?: Text
  personalFlags?: Text
  combinedPoints?: Text
  roundResults?: { round?: Text; performance?: Text; wind?: Text }[] | null
}

export interface SourceCareer {
  gender?: Text
  tpAthleteId?: Text
  givenName?: Text
  familyName?: Text
  nationality?: Text
  personalBests?: SourceBest[] | null
  results?: SourcePerformance[] | null
}

export interface SourceBest {
  indoor?: boolean | null
  eventCode?: Text
  performance?: Text
  date?: Text
}

export interface SourcePerformance {
  IndoorOutdoor?: Text
  event?: Text
  /** Not given: good for bests unless the rules say otherwise. */
  okForSB?: boolean | null
  result?: Text
  iaafpoints?: Text
  wind?: Text
  rank?: Text
  /** `h1`, `s2`, `q`, `rB`, with an age group after it: `h1-19`. */
  round?: Text
  roundstage?: Text
  competition_ID?: Text
  date?: Text
  city?: Text
}
