import type { Registrations } from './registration/pathsOf.ts'

/** An account whose password is no secret, such as a demo's. */
export interface KnownAccount {
  readonly email: string
  readonly password: string
}

export interface AccountsOptions {
  /** Accounts that log nobody in, as long as their passwords are these. @default [] */
  knownToAll?: readonly KnownAccount[]
  /** Collections to which those write who are not of the desk, such as comments: so many in a while. @default [] */
  posts?: readonly string[]
  /**
   * Collections whose accounts strangers make for themselves, by a mail, and the pages to which it leads:
   * `{ readers: { confirm: (token) => `/confirm/${token}`, known: '/forgot-password', move: (token) => `/move/${token}` } }`.
   * They move to another address by a mail, too. @default {}
   */
  registrations?: Registrations
  /**
   * The page of the public's site where an account of this collection chooses a new password, by the token of a mail:
   * `{ readers: (token) => `/reset-password/${token}` }`. @default the admin's own
   */
  resetPaths?: Readonly<Record<string, (token: string) => string>>
  /** Whether the first account of the desk needs the code that `setupCodeOf` tells. @default true */
  setupCode?: boolean
}
