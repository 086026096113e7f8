/** Another transaction has held a document for longer than one may wait with the turn: `inTransaction` tries again. */
export class HeldUp extends Error {
  constructor(cause: unknown) {
    super('Another save has held a document for long. Run this again when it is through.', {
      cause,
    })
  }

  hasErrorLabel(label: string): boolean {
    return label === 'TransientTransactionError'
  }
}
