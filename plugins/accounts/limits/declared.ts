/** So many tries within so many seconds, counted from the first. */
export interface Limit {
  seconds: number
  tries: number
}

const minutes = (count: number): number => count * 60
const HOUR = minutes(60)

/**
 * What may be tried how often. Nothing here shuts an account for everybody: a limit holds for an address, or for an
 * account at an address, so that nobody's tries are another's to use up.
 */
export const limits = {
  /** Mails to one address: what is asked for beyond is answered as ever, and sent no more. */
  mails: { seconds: HOUR, tries: 5 },
  /** New addresses of one account: each is a mail to somebody. */
  moving: { seconds: HOUR, tries: 5 },
  /** Comments and their kind, of one account. */
  posting: { seconds: minutes(10), tries: 10 },
  /** The same, of all accounts at an address. */
  postingThere: { seconds: minutes(10), tries: 60 },
  registering: { seconds: HOUR, tries: 30 },
  /** Asking for the mail of a forgotten password. */
  resetAsking: { seconds: HOUR, tries: 20 },
  /** Choosing a password by the token of a mail. */
  resetting: { seconds: HOUR, tries: 30 },
  /** Wrong passwords of one account at one address. */
  wrong: { seconds: minutes(15), tries: 10 },
  /** Wrong passwords of one account in all. Beyond, an address has one try of it where it had ten: no lock. */
  wrongAnywhere: { seconds: HOUR, tries: 100 },
  /** Wrong passwords at one address, of whatever account. */
  wrongThere: { seconds: HOUR, tries: 100 },
} satisfies Record<string, Limit>

export type LimitName = keyof typeof limits
