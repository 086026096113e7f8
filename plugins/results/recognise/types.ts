import type { DocID } from '../../embeds/index.ts'

/** A result as far as a printed table repeats it. */
export type KnownResult = Printed & Who

export type Who = Person | Team

interface Printed {
  mark: null | string
  status: string
}

export interface Person extends PersonName {
  /** Under which the person may stand in a sheet as well: a maiden name, another spelling. */
  others?: readonly PersonName[]
}

interface PersonName {
  family: string
  given: string
}

/** A relay team, and all that it may be called: first what it is called here. */
interface Team {
  names: readonly string[]
}

export interface KnownEvent {
  id: DocID
  results: readonly KnownResult[]
}

/** How far a text and an event agree. */
export interface Agreement {
  differs: { fact: string; read: string; who: string }[]
  equal: number
  matched: number
  rows: number
}
