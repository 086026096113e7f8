import type { DocID } from '../derived-fields/index.ts'
import type { BodyPart, Phase, Side, Status } from './vocabulary.ts'

/** An injury as it is stored. Days are `YYYY-MM-DD`, without a time zone. */
export interface Injury {
  athlete: DocID
  bodyPart: BodyPart
  date: string
  /** For the desk only. */
  deskNote?: null | string
  description?: null | string
  /** Where it happened. */
  event?: DocID | null
  expectedReturn?: null | string
  id: DocID
  phase: Phase
  side?: null | Side
  /** Who says so, as readers are told. */
  source?: null | string
  sourceUrl?: null | string
  status: Status
  visibility: 'private' | 'public'
}

/** What derivations read of an injury. The desk note is out of their reach. */
export type KnownInjury = Pick<
  Injury,
  'bodyPart' | 'date' | 'expectedReturn' | 'id' | 'side' | 'source' | 'status' | 'visibility'
>

/** An athlete's availability as stored in `athletes.availability`. Knows nothing of private injuries. */
export interface Availability {
  /** The injury it follows from, its id as text. */
  injury: null | string
  /** `left hamstring, expected back 1 March 2026` */
  note: null | string
  /** `YYYY-MM-DD`: the day of the injury. */
  since: null | string
  status: 'available' | 'doubtful' | 'out'
}

export interface InjuriesOptions {
  /**
   * Slugs of your collections. They are guarded where they exist; none is added.
   * @default { athletes: 'athletes', injuries: 'injuries' }
   */
  collections?: { athletes?: string; injuries?: string }
  /** Leaves the fields in place (so the schema is stable) but checks nothing. @default false */
  disabled?: boolean
}

export interface InjuryFieldsOptions {
  /** Slug of your athletes. */
  athletes: string
  /** Slug of your events: where it happened. */
  events: string
  /** Slug of the auth collection of the desk, whose members alone read the desk note. @default 'users' */
  staff?: string
}
