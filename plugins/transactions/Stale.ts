import { APIError } from 'payload'

import { words } from './words.ts'

/** A save that was made of a version of the document which is not its newest any more: 412, nothing saved. */
export class Stale extends APIError {
  constructor(given: string, current: string | undefined) {
    super(words.otherVersion(given, current), 412, { current, given }, true)
  }
}

/** The same of a form, whose reader knows nothing of versions: 409. */
export class StaleForm extends APIError {
  constructor() {
    super(words.savedMeanwhile, 409, undefined, true)
  }
}
