import type { NotRanked, RoundKind, Status } from './closed.ts'

/** One try of a field event, or all tries at one height of a vertical jump. */
export interface Trial {
  /** `8.42`, `X`, `-`, `r`; at a height: `O`, `XO`, `XXX`, `X-`, `Xr`. */
  text: string
  /** Height of the bar in millimetres; vertical jumps only. */
  height?: number | null
  windTenths?: number | null
}

/** A trial understood. */
export type ReadTrial =
  | { kind: 'valid'; value: number }
  | { kind: 'failed' }
  | { kind: 'passed' }
  | { kind: 'retired' }
  | { kind: 'bar'; height: number; failures: number; cleared: boolean; retired: boolean }

/** One competitor in one event, as the ranking needs it. */
export interface Competitor {
  id: string
  /** Integer in the discipline's unit; `null` without a mark. */
  value: number | null
  /** The mark as printed; stands in explanations. */
  text: string
  /** Null: what was read is no status. Such a competitor has no place until it is put right. */
  status: Status | null
  /**
   * Official place. It wins over the marks (TR 19.24: photo finish) until somebody ahead is disqualified. Beside DQ:
   * the place that was taken away.
   */
  place: number | null
  /** A guest, a pacemaker, out of competition: takes part and takes nobody's place. */
  notRanked?: NotRanked | null
  /** The part of a combined event that was not started: no classification (TR 39.10). */
  abandoned?: string | null
  /** Beside DQ: nobody has reallotted the place yet, so that it stays empty. */
  held?: boolean
  /** Field events: the series, in order. */
  series: readonly Trial[]
}

export interface Placing {
  id: string
  /** What to show: in the order of the official places, of the marks where there are none. */
  place: number | null
  /** From the marks alone; `null` beside DNS, DNF, DQ, NM. */
  computed: number | null
  /** Shares `place` with another competitor. */
  tied: boolean
  /** Official and computed place contradict each other. A photo finish within a tie does not. */
  disagrees: boolean
  /** `Second in 3:29.82, 1.50 behind 3:28.32`. */
  because: string
}

/** Who finished a race for a team. */
export interface Runner {
  id: string
  place: number
  team: string
}

export interface TeamRules {
  /** How many of a team beyond those who score keep their places; null where all do, and those of no team too. */
  displacers: number | null
  /** How many of a team score. */
  scorers: number
}

export interface TeamScore {
  /** The sum of the places. */
  points: number
  /** Equal teams share it. */
  rank: number
  /** Ids of those whose places were added up, the first first. */
  scorers: string[]
  team: string
}

/** Where in a competition a result was made. */
export interface Round {
  kind: RoundKind
  /** A part of a combined event awards no medals. */
  partOf?: string | null
  /** Race B of a final is ranked, but has no medals unless the races are merged. */
  race?: string | null
  /** The races are sections of a timed final, ranked as one. */
  merged?: boolean
}

/** How a round sends competitors on. */
export type AdvanceRule =
  /** The first `places` of each heat, and the `best` marks of the others. */
  | { kind: 'heats'; places: number; best: number }
  /** Who reaches `standard` (in the discipline's unit), or failing that the best up to `best` in all. */
  | { kind: 'standard'; standard: number; best: number }

/** What belongs to a round beside its heats. */
export interface RunAgain {
  /** Those who ran again, while the heat that they came from stands: their mark counts and no place (TR 8.4). */
  byMarkAlone?: readonly (readonly Competitor[])[]
  /** How many of them are still to run. Who goes on by mark whatever they do is known already. */
  toCome?: number
}
