/**
 * The demo's own format: facts as a statistician would type them, and nothing that follows from them.
 * Documents have no ids yet: they name each other by `key`, which is stored as their `sourceID` where they have one.
 * Days are `YYYY-MM-DD`, moments ISO 8601, marks as printed.
 */
export interface Fixture {
  /** Where the facts come from and under which licence, in a sentence. */
  about: string
  athletes: FixtureAthlete[]
  competition: FixtureCompetition
  events: FixtureEvent[]
  injuries: FixtureInjury[]
  records: FixtureRecord[]
}

export interface FixtureAthlete {
  birthDate: string
  familyName: string
  gender: 'men' | 'women'
  givenName: string
  /** Since when all results are known, `YYYY-MM-DD`; left out: from the beginning. */
  historySince?: string
  key: string
  /** Earlier performances in competitions that the base does not keep. */
  marks: FixtureMark[]
  nation: string
}

export interface FixtureMark {
  competition: string
  date: string
  discipline: string
  indoor: boolean
  mark: string
  /** The city. */
  venue: string
}

export interface FixtureCompetition {
  attribution: string
  awardsMedals: boolean
  /** Name of the championship that it is an edition of. */
  championship: string
  city: string
  country: string
  demonstration: boolean
  endDate: string
  key: string
  level: 'area' | 'meeting' | 'national' | 'olympic' | 'world'
  name: string
  startDate: string
  /** IANA name: Europe/Rome */
  timeZone: string
  venue: string
}

export interface FixtureEvent {
  /** The first so many of each heat go on, and the best so many of the others. */
  advance?: { best: number; places: number }
  /** Midnight UTC where only the day is known. */
  date: string
  discipline: string
  gender: 'men' | 'mixed' | 'women'
  heat: null | number
  key: string
  /** Keys of the records at stake. */
  records: string[]
  results: FixtureResult[]
  round: 'final' | 'heat' | 'quarterfinal' | 'semifinal'
}

export interface FixtureResult {
  /** Key of the athlete. */
  athlete: string
  mark: null | string
  /** Official place, where the marks alone do not give it. */
  place: null | number
  qualified: 'q' | 'Q' | 'qJ' | 'qR' | null
  /** In words, beside a status other than OK. */
  reason?: string
  /** The tries of a field event in order, each with its wind: `8.42` `-0.2`. */
  series?: { attempt: string; wind: string }[]
  splits?: { metres: number; time: string }[]
  status: 'DNF' | 'DNS' | 'DQ' | 'NM' | 'OK'
}

export interface FixtureRecord {
  discipline: string
  flag: string
  gender: 'men' | 'mixed' | 'women'
  key: string
  /** Those set before. */
  marks: { date: string; holder: string; mark: string; nation: string; venue: string }[]
  scope: 'championship' | 'everywhere' | 'listed'
  title: string
}

export interface FixtureInjury {
  athlete: string
  bodyPart: 'calf' | 'hamstring'
  date: string
  deskNote?: string
  description: string
  event: string
  key: string
  source?: string
  visibility: 'private' | 'public'
}
