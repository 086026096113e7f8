import type { DocID } from '../../../embeds/index.ts'
import type { RoundKind } from '../../sports/closed.ts'
import type { EventView, ResultView } from '../types.ts'

export interface HowTheyQualifiedFields {
  event?: DocID | null
}

/** For each who is in a final, or in a semi-final, the rounds before. */
export interface HowTheyQualifiedView {
  event: EventView
  /** The rounds before in their order, those that took place: `heat`, `semifinal`. */
  rounds: RoundKind[]
  rows: QualifierRow[]
}

export type QualifierRow = Pick<
  ResultView,
  'athlete' | 'id' | 'name' | 'nation' | 'place' | 'status'
> & {
  /** One for each of `rounds`; null where there is none, as for who was let in later. */
  steps: (null | Step)[]
}

export type Step = Pick<ResultView, 'id' | 'mark' | 'place' | 'qualified' | 'status'> & {
  event: Pick<EventView, 'id' | 'name'>
  /** Which heat or group; null where there was one only. */
  heat: null | number
}
