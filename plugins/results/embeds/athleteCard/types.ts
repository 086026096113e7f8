import type { DocID } from '../../../embeds/index.ts'
import type { Medal } from '../../sports/closed.ts'
import type { DisciplineView } from '../discipline.ts'
import type { AthleteView } from '../types.ts'

export interface AthleteCardFields {
  athlete?: DocID | null
  /** Who this is, in a line of the reporter's own. */
  line?: null | string
}

/** Who an athlete is, in the space of a card. */
export interface AthleteCardView {
  /** Completed years on the day of reading; null where the day of birth is not known. */
  age: null | number
  athlete: AthleteView
  /** Null where nothing is known against a start. */
  availability: { note: null | string; since: null | string; status: 'doubtful' | 'out' } | null
  /** `YYYY-MM-DD`, or a year where no more is known. */
  birthDate: null | string
  /** Personal bests outdoors, the most practised discipline first, three at most. */
  bests: { date: string; discipline: DisciplineView; mark: string; venue: null | string }[]
  /** The weightiest medals, four at most. */
  honours: {
    competition: string
    discipline: DisciplineView
    event: DocID
    medal: Medal
  }[]
  /** Null where the reporter wrote none. */
  line: null | string
  /** All of them. */
  medals: Record<Medal, number>
}
