import type { Discipline, Sport, Status } from '../../sports/types.ts'

/** What a result is read against. */
export interface Setting {
  discipline: Discipline
  /** `final`, `heat` …; null for a mark set elsewhere. */
  round: null | string
  sport: Sport
  /** Null: it is none. */
  status: Status | null
}
