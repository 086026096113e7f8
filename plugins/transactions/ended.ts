/** What a save is told whose transaction is no longer there when it wants to write or commit. */
export const ENDED =
  'This transaction has been rolled back: it was open for too long, or something inside it failed. Nothing of it was saved; please save again.'
