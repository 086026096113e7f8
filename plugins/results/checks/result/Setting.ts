import type { Discipline, Sex, Sport, Status } from '../../sports/types.ts'

/** What a result is read against. */
export interface Setting {
  discipline: Discipline
  /** `final`, `heat` …; null for a mark set elsewhere. */
  round: null | string
  /** Whose event it is; left out where that is not known. */
  sex?: Sex | null
  sport: Sport
  /** Null: it is none. */
  status: Status | null
}
