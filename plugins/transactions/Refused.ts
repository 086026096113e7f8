import { APIError } from 'payload'

import { words } from './words.ts'

/**
 * Why a database refuses:
 * - `full`, `readOnly`, `broken`: it takes nothing until somebody has seen to its disk or its settings
 * - `away`, `lost`: it or the transaction went, and nothing was saved
 * - `unsure`: it went between the commit and its answer
 */
export type Refusal = 'away' | 'broken' | 'full' | 'lost' | 'readOnly' | 'unsure'

/** 507: the server is unable to store it (RFC 4918, 11.5). 503: it is for a moment. */
const statuses = {
  away: 503,
  broken: 507,
  full: 507,
  lost: 503,
  readOnly: 507,
  unsure: 503,
} satisfies Record<Refusal, number>

/** What a save is told that the database refuses, for a person to read. The database's own words are its cause. */
export class Refused extends APIError {
  constructor(
    readonly refusal: Refusal,
    cause: unknown,
  ) {
    super(words[refusal], statuses[refusal], undefined, true)
    this.cause = cause
  }
}
