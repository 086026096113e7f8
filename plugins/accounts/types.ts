export interface AccountsOptions {
  /**
   * The page of the public's site where an account of this collection chooses a new password, by the token of a mail:
   * `{ readers: (token) => `/reset-password/${token}` }`. @default the admin's own
   */
  resetPaths?: Readonly<Record<string, (token: string) => string>>
}
