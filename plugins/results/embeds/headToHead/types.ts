import type { DocID } from '../../../embeds/index.ts'
import type { DisciplineView } from '../discipline.ts'
import type { AthleteView, EventView, ResultView } from '../types.ts'

export interface HeadToHeadFields {
  /** Code; empty: whatever they met in. */
  discipline?: null | string
  first?: DocID | null
  /** `all`, or how many of the latest; all of them count. */
  rows?: null | string
  second?: DocID | null
}

/** Two athletes in every event that both took part in. */
export interface HeadToHeadView {
  athletes: [AthleteView, AthleteView]
  /** Null: whatever they met in. */
  discipline: DisciplineView | null
  /** Latest first. */
  meetings: Meeting[]
  /** Meetings that are not shown; they count in the tally. */
  more: number
  /** How often each was ahead, in the order of `athletes`. */
  tally: [number, number]
}

export interface Meeting {
  /** Which of the two was ahead; null where neither was. */
  ahead: 0 | 1 | null
  competition: null | string
  /** `YYYY-MM-DD`, where it happened. */
  date: string
  event: Pick<EventView, 'id' | 'name'>
  /** In the order of `athletes`. */
  sides: [Side, Side]
}

export type Side = Pick<ResultView, 'flags' | 'id' | 'mark' | 'place' | 'reason' | 'status'>
