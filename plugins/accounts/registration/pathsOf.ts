import type { SanitizedConfig } from 'payload'

/** The pages of the public's site to which the mails of those lead who make their own accounts. */
export interface RegistrationPaths {
  /** Where a password is chosen, by the token of the mail. */
  confirm: (token: string) => string
  /** Where somebody who has an account goes on. */
  known: string
  /** Where a new address is confirmed, by the token of the mail. */
  move: (token: string) => string
}

export type Registrations = Readonly<Record<string, RegistrationPaths>>

/** @throws where the plugin was not told of this collection */
export function pathsOf({ custom }: SanitizedConfig, collection: string): RegistrationPaths {
  const { registrations = {} } = (custom?.accounts ?? {}) as { registrations?: Registrations }
  const paths = registrations[collection]
  if (!paths) throw new Error(`accounts({ registrations }) names no pages of ${collection}.`)
  return paths
}
