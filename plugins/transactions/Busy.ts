import { APIError } from 'payload'

import { words } from './words.ts'

/** What a save is told that waited in vain for its turn, or for a document that another holds: 503, nothing saved. */
export class Busy extends APIError {
  constructor(waitMs: number, cause?: unknown) {
    super(words.busy(waitMs / 1000), 503, undefined, true)
    this.cause = cause
  }
}
