import { APIError } from 'payload'

import { words } from './words.ts'

/**
 * Why a database refuses:
 * - `full`, `readOnly`, `broken`: it takes nothing until somebody has seen to its disk or its settings
 * - `away`, `lost`: it or the transaction went, and nothing was saved
 * - `slow`, `much`: a request reads for longer, or more, than one may
 * - `unsure`: it went between the commit and its answer
 */
export type Refusal = 'away' | 'broken' | 'full' | 'lost' | 'much' | 'readOnly' | 'slow' | 'unsure'

/** 507: the server is unable to store it (RFC 4918, 11.5). 503: it is for a moment. */
const statuses = {
  away: 503,
  broken: 507,
  full: 507,
  lost: 503,
  much: 400,
  readOnly: 507,
  slow: 503,
  unsure: 503,
} satisfies Record<Refusal, number>

/** What a save is told that the database refuses, for a person to read. The database's own words are its cause. */
export class Refused extends APIError {
  constructor(
    readonly refusal: Refusal,
    cause?: unknown,
  ) {
    super(words[refusal], statuses[refusal], undefined, true)
    this.cause = cause
  }
}
