import { APIError } from 'payload'

/** What a save is told that waited in vain for its turn, or for a document that another holds: 503, nothing saved. */
export class Busy extends APIError {
  constructor(waitMs: number, cause?: unknown) {
    super(
      `The database was busy for ${waitMs / 1000} seconds. Nothing was saved; please save again.`,
      503,
      undefined,
      true,
    )
    this.cause = cause
  }
}
