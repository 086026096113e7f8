import { refusalOf } from '../../plugins/transactions/refusalOf.ts'

const coded = (code: number | string, name = 'Error') =>
  Object.assign(new Error('of the driver'), { code, name })
const labelled = (...labels: string[]) =>
  Object.assign(new Error('of the driver'), {
    hasErrorLabel: (label: string) => labels.includes(label),
  })

describe('why a database refused', () => {
  it.each([
    ['full', coded('SQLITE_FULL')],
    ['full', coded('ENOSPC')],
    ['full', coded('EDQUOT')],
    ['full', coded(14031)],
    ['readOnly', coded('SQLITE_READONLY')],
    ['readOnly', coded('SQLITE_READONLY_DBMOVED')],
    ['readOnly', coded('EROFS')],
    ['readOnly', coded(371)],
    ['readOnly', coded(13)],
    ['broken', coded('SQLITE_IOERR_WRITE')],
    ['broken', coded('SQLITE_CORRUPT')],
    ['slow', coded(50, 'MongoServerError')],
    ['away', coded(10107)],
    ['away', coded('', 'MongoServerSelectionError')],
    ['away', coded('', 'MongooseServerSelectionError')],
    ['away', coded('', 'MongoNetworkTimeoutError')],
    ['lost', labelled('TransientTransactionError')],
    ['unsure', labelled('TransientTransactionError', 'UnknownTransactionCommitResult')],
    [undefined, coded('SQLITE_CONSTRAINT_UNIQUE')],
    [undefined, coded(11000)],
    [undefined, new TypeError('a fault of ours')],
    [undefined, 'no error at all'],
  ])('%s: %p', (refusal, err) => {
    expect(refusalOf(err)).toBe(refusal)
    expect(refusalOf(new Error('Failed query', { cause: err }))).toBe(refusal)
  })

  it('goes round a circle of causes once', () => {
    const err = new Error('round')
    err.cause = err
    expect(refusalOf(err)).toBeUndefined()
  })
})
