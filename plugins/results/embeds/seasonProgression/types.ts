import type { DocID } from '../../../embeds/index.ts'
import type { ChartView } from '../chart/types.ts'
import type { DisciplineView } from '../discipline.ts'
import type { AthleteView } from '../types.ts'

export interface SeasonProgressionFields {
  athlete?: DocID | null
  /** Code; empty: the one with most seasons. */
  discipline?: null | string
  /** Whether on a short track. */
  indoor?: boolean | null
  /** A year: every mark of that season. Empty: the best of each season. */
  season?: null | number
}

/** An athlete's best of each season, or every mark of one season. */
export interface SeasonProgressionView {
  athlete: AthleteView
  /** Null with fewer than two marks. */
  chart: ChartView | null
  /** Null where the athlete has no mark at all. */
  discipline: DisciplineView | null
  indoor: boolean
  /** Marks of these seasons can be missing: they are the best of those kept here. */
  kept: boolean
  /** Oldest first. */
  rows: ProgressionRow[]
  /** Null: over the years. */
  season: null | number
}

export interface ProgressionRow {
  /** The best of them all. */
  best: boolean
  /** `YYYY-MM-DD` */
  date: string
  /** As printed. */
  mark: string
  /** The result's id; two marks of one day have two. */
  result: DocID
  season: number
  venue: null | string
}
