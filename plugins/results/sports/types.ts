import type { AgeGroup, DisciplineKind, Medal, Sex } from './closed.ts'
import type {
  AdvanceRule,
  Competitor,
  Placing,
  ReadTrial,
  Round,
  RunAgain,
  Runner,
  TeamRules,
  TeamScore,
  Trial,
} from './rankingTypes.ts'
import type { Barred, OpenRecord, Performance, RecordFlag, RecordMark } from './recordTypes.ts'

/**
 * What a sport must know: pure functions over plain data, no Payload, no I/O, no clock. A second sport is one more
 * folder that exports one more `Sport`. Units are in names or types: times are integer milliseconds, distances integer
 * millimetres, combined events integer points, wind integer tenths of a metre per second.
 */
export type MarkUnit = 'ms' | 'mm' | 'points'

export type * from './rankingTypes.ts'
export type * from './recordTypes.ts'
export type {
  AgeGroup,
  DisciplineKind,
  Medal,
  NotRanked,
  QualifyingSymbol,
  RoundKind,
  Sex,
  Status,
} from './closed.ts'

/** One contest as the rules know it: 110 m over 106.7 cm and over 99.1 cm are two disciplines. */
export interface Discipline {
  /** Our address for it: `1500m`, `110mH`, `110mH-99.1`, `SP`, `SP-6kg`, `4x100m`, `Dec`. */
  readonly code: string
  /** As a reader reads it: `1500 m`, `110 m hurdles (99.1 cm)`, `Shot put (6 kg)`. */
  readonly name: string
  readonly kind: DisciplineKind
  readonly unit: MarkUnit
  /** Which of two values is the better one. */
  readonly better: 'lower' | 'higher'
  /** Strongest legal following wind in tenths of m/s; `null`: wind is not measured here. */
  readonly windLimit: number | null
  /** Smallest step in which marks are published, in `unit`: 10 ms on the track, 1000 on the road. */
  readonly step: number
  /** Race distance, of all legs together; `null` for field and combined events. */
  readonly metres: number | null
  /** Number of legs of a relay, otherwise `null`. */
  readonly legs: number | null
  /** Men and women in one team. */
  readonly mixed: boolean
  /** Codes of the parts of a combined event in order, otherwise empty. */
  readonly parts: readonly string[]
  /** Day from which a mark set under a roof counts for the outright record too; `null`: it is compared apart. */
  readonly roofedSince: null | string
}

/** A mark as read: the integer that is compared, next to the text that was printed. */
export interface Mark {
  /** As printed, trimmed: `3:29.82`, `10.4h`, `8.65`, `8764`. */
  text: string
  value: number
  unit: MarkUnit
  /** Only for times: read by hand (`10.4`, `10.4h`) or electronically (`10.40`, `47.6a`). */
  timing?: 'electronic' | 'hand'
  /** `A` after the mark: set at 1000 m above sea level or more. */
  altitude?: true
  /** `i` or `sh`: set on a short track; `OT`: oversized track. */
  track?: 'short' | 'oversized'
  /** `w` after the mark: a following wind above the limit. */
  windAssisted?: true
  /** `+` after the mark: taken on the way in a longer race. */
  enRoute?: true
}

/** A reading that either worked or says what was read and what was expected. */
export type Read<T> = { ok: true; value: T } | { ok: false; read: string; expected: string }

/** A place among the first at a championship, as the honours lists keep it. */
export interface Honour {
  id: string
  athlete: string
  nation: string
  /** `Rome 2024` */
  competition: string
  /** What can be compared: `European Championships`. */
  level: string
  discipline: string
  sex: Sex
  date: string
  place: number
}

export type Title = Pick<Honour, 'level' | 'discipline' | 'sex'>

export interface MedalTableRow {
  nation: string
  rank: number
  gold: number
  silver: number
  bronze: number
  total: number
}

/** Among the first of a final, for a nation. */
export interface Placed {
  nation: string
  place: number
}

export interface PlacingTableRow {
  nation: string
  rank: number
  /** With the halves and thirds of shared places, to the hundredth. */
  points: number
  /** How many first places, second places, and so on to the last that has points. */
  places: number[]
}

export type BestFlagName = 'PB' | '=PB' | 'SB' | '=SB'

/** How far back all that an athlete, or a team, has done is known. A first mark is a best only where nothing came before. */
export type Extent =
  | { kind: 'complete' }
  /** All since this day, `YYYY-MM-DD`. */
  | { kind: 'since'; date: string }
  | { kind: 'unknown' }

export interface BestFlag {
  flag: BestFlagName
  /** `SB because 3:29.82 beats 3:30.60, Oslo, 12 June 2025`. */
  because: string
  /** The best it beat or equalled; `null` for a first mark. */
  beats: { id: string; text: string; date: string; venue: string | null } | null
}

/** What is known of a legal mark among the marks before it. */
export interface JudgedBest {
  /** What it is for certain; `null`: no best, or not known. */
  flag: BestFlag | null
  /** What it may be instead, since marks before it can be missing; empty where nothing is. */
  open: readonly BestFlagName[]
}

/** An athlete's best in a discipline, ever (`season: null`) or in one season. */
export interface Best {
  discipline: string
  /** `false`: the best of the marks that are known, where others can be missing. */
  known: boolean
  /** `true`: best on a short track or under a roof; `false`: outdoors. */
  indoor: boolean
  season: number | null
  performance: string
  value: number
  text: string
  date: string
  venue: string | null
  windTenths: number | null
}

export interface PointsOptions {
  /** Of a part of a combined event: the marks of masters are multiplied by a factor. */
  ageGroup?: AgeGroup
  sex: Sex
  indoor?: boolean
  timing?: 'electronic' | 'hand'
}

/** The mark by which a part of a combined event is scored. */
export type AgeGraded =
  | { kind: 'as it is'; value: number }
  | { factor: number; kind: 'graded'; value: number }
  | { because: string; kind: 'not known' }

export interface Sport {
  name: string
  disciplines: readonly Discipline[]
  /** By code; also builds implement and hurdle variants (`SP-6kg`, `110mH-99.1`) that follow the scheme. */
  discipline(code: string): Discipline | undefined
  /** The discipline of an age group that goes by a plain code: another implement, other barriers. */
  ofAge(code: string, sex: Sex, age: AgeGroup): string
  /** The plain code of an age group's own discipline; any other as it is. */
  plainOf(code: string, sex: Sex, age: AgeGroup): string
  /** Whether a discipline belongs to a combined event; `null`: it is not known whose that is. */
  isPart(code: string, whole: Discipline, sex: Sex | null): boolean
  /** Codes of the parts of a combined event in order: a decathlon of women has its own. */
  partsOf(whole: Discipline, sex: Sex | null): readonly string[]
  /** Whether a race is on a road, where records ask for the course. */
  isOnRoad(discipline: Discipline): boolean
  readMark(text: string, discipline: Discipline): Read<Mark>
  /** The text of a value: `formatMark(209820, 1500m)` is `3:29.82`. */
  formatMark(value: number, discipline: Discipline): string
  /** A mark as it is published: `9.79` of the 9.784 by which it is placed; every other as it was written. */
  printed(text: string, discipline: Discipline): string
  /** The value that is published and compared: times rounded up to the discipline's step, distances down. */
  official(value: number, discipline: Discipline): number
  /** Tenths of m/s from `+2.1`, `-0.3`, `2.1`; `null` from `NWI`, `''` and where nothing was measured. */
  readWind(text: string | number | null, discipline: Discipline): Read<number | null>
  formatWind(tenths: number): string
  readTrial(trial: Trial, discipline: Discipline): Read<ReadTrial>
  /** A status beside a place, a mark or a wind that contradicts it; empty when all is well. */
  contradictions(competitor: Competitor, discipline: Discipline): readonly Contradiction[]
  place(competitors: readonly Competitor[], discipline: Discipline): Map<string, Placing>
  /** Teams of a cross-country race by the places of so many of each; the fewest points win. */
  teamScores(runners: readonly Runner[], rules: TeamRules): TeamScore[]
  medals(placings: Iterable<Placing>, round: Round): Map<string, Medal>
  /** Who goes on from the heats (or pools) of a round. `qR` and `qJ` are decided by people, not rules. */
  advance(
    heats: readonly (readonly Competitor[])[],
    rule: AdvanceRule,
    discipline: Discipline,
    again?: RunAgain,
  ): Map<string, 'Q' | 'q'>
  /** By gold, then silver, then bronze; equal nations share a rank and stand in order of their names. */
  medalTable(medals: Iterable<{ nation: string; medal: Medal }>): MedalTableRow[]
  /** Points for the first places of each final, the best first; equal nations share a rank. */
  placingTable(finals: Iterable<readonly Placed[]>): PlacingTableRow[]
  /** Winners of the last edition before a date; several after a tie. */
  reigningChampions(honours: readonly Honour[], title: Title, date: string): Honour[]
  /** What a medal ends: the last one of this athlete, or of this nation, in the event at this level. */
  firstMedalSince(medal: Honour, earlier: readonly Honour[], of: 'athlete' | 'nation'): FirstSince
  /**
   * Of the performances of ONE athlete, what each legal mark was at that moment. `extent`: how much of the career they
   * are; all of it where it is left out.
   */
  judged(performances: readonly Performance[], extent?: Extent): Map<string, JudgedBest>
  /** The flags among these that are certain. */
  flags(performances: readonly Performance[], extent?: Extent): Map<string, BestFlag[]>
  bests(performances: readonly Performance[], extent?: Extent): Best[]
  /** Is a mark good for bests and records: `null` if so, else the reason it is not. */
  illegal(performance: Performance): string | null
  /** @param open those of the season that nobody holds yet: its first mark does */
  records(
    performance: Performance,
    standing: readonly RecordMark[],
    open?: readonly OpenRecord[],
  ): RecordFlag[]
  /** Why a mark that is good enough for one of these records breaks none; `null` where nothing bars it. */
  barred(performance: Performance, standing: readonly RecordMark[]): Barred | null
  /** World Athletics scoring points; `null` where no table covers it. */
  points(value: number, discipline: Discipline, options: PointsOptions): number | null
  /** Points of one part of a combined event (World Athletics combined events tables). */
  partPoints(value: number, discipline: Discipline, options: PointsOptions): number | null
  /** What the factor of their age makes of a mark of masters before these tables are read. */
  ageGraded(value: number, discipline: Discipline, options: PointsOptions): AgeGraded
  /** The points of the tables as the World Rankings count them with the wind; `null` where that is not known. */
  resultsScore(points: number, windTenths: number | null, discipline: Discipline): number | null
  /** Completed years. Both `YYYY-MM-DD`. */
  ageOn(birthDate: string, date: string): number
}

/** Which field, what was read, what was expected. */
export interface Contradiction {
  field: 'place' | 'mark' | 'status' | 'series' | 'windTenths'
  read: string
  expected: string
}

export interface FirstSince {
  /** `null`: the first ever on record. */
  last: Honour | null
  /** `First medal for Norway in the 1500 m at the European Championships since Rome 2024`. */
  because: string
}
