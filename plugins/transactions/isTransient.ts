/** Whether MongoDB says that the transaction lost a race and may simply be tried again. */
export const isTransient = (err: unknown): boolean =>
  typeof err === 'object' &&
  err !== null &&
  (('hasErrorLabel' in err &&
    typeof err.hasErrorLabel === 'function' &&
    (err.hasErrorLabel('TransientTransactionError') as boolean)) ||
    ('cause' in err && isTransient(err.cause)))
