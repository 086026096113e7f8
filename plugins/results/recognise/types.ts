import type { DocID } from '../../embeds/index.ts'

/** A result as far as a printed table repeats it. */
export interface KnownResult {
  family: string
  given: string
  mark: null | string
  status: string
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
