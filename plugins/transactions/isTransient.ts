interface Labelled {
  hasErrorLabel: (label: string) => boolean
}

const isLabelled = (err: object): err is Labelled =>
  'hasErrorLabel' in err && typeof err.hasErrorLabel === 'function'

/** Whether MongoDB says that the transaction lost a race and may simply be tried again. */
export function isTransient(err: unknown): boolean {
  if (typeof err !== 'object' || err === null) return false
  if (isLabelled(err) && err.hasErrorLabel('TransientTransactionError')) return true
  return 'cause' in err && isTransient(err.cause)
}
