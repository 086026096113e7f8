import { APIError, type Payload, type PayloadRequest } from 'payload'

import { words } from '../words.ts'
import { addressOf } from './addressOf.ts'
import { Counter } from './Counter.ts'
import { type LimitName, limits } from './declared.ts'

/** What one Payload has counted. Hung to its config: the server and the pages that Next bundles share it. */
export class Limits {
  readonly #counters = Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, new Counter(limit)]),
  ) as Record<LimitName, Counter>

  /**
   * Counts a try of an account's password, before it is looked at: many at once are as many.
   *
   * @throws APIError 429, with Retry-After
   */
  async tryPassword(account: string, req: PayloadRequest): Promise<void> {
    const address = addressOf(req.headers)
    if (address === null) return
    const { wrong, wrongAnywhere, wrongThere } = this.#counters
    const guessed = await wrongAnywhere.isOver([account])
    refuse(await wrong.take([account, address], guessed ? wrong.tries : 1), req)
    refuse(await wrongThere.take([address]), req)
    await wrongAnywhere.take([account])
  }

  /** The password was right: nothing was guessed. */
  async rightPassword(account: string, req: PayloadRequest): Promise<void> {
    const address = addressOf(req.headers)
    if (address === null) return
    const { wrong, wrongAnywhere, wrongThere } = this.#counters
    await wrong.forget([account, address])
    await wrongThere.giveBack([address])
    await wrongAnywhere.giveBack([account])
  }

  /** @throws APIError 429, with Retry-After, where this was done too often from there. */
  async takeThere(name: LimitName, req: PayloadRequest): Promise<void> {
    const address = addressOf(req.headers)
    if (address !== null) refuse(await this.#counters[name].take([address]), req)
  }

  /** @throws APIError 429, with Retry-After, where this account did it too often. */
  async takeOf(name: LimitName, account: string, req: PayloadRequest): Promise<void> {
    if (addressOf(req.headers) !== null) refuse(await this.#counters[name].take([account]), req)
  }

  /** Whether one more of it is within the limit; counts it. */
  async isWithin(name: LimitName, account: string): Promise<boolean> {
    return (await this.#counters[name].take([account])) === 0
  }
}

export const limitsOf = (payload: Payload): Limits => {
  const { limits: counted } = (payload.config.custom?.accounts ?? {}) as { limits?: Limits }
  if (!counted) throw new Error('The plugin accounts() is not among the plugins of this config.')
  return counted
}

/** An account by its address, as Payload stores it. */
export const accountOf = (collection: string, email: string): string =>
  `${collection} ${email.toLowerCase().trim()}`

function refuse(seconds: number, req: PayloadRequest): void {
  if (seconds === 0) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(seconds))
  throw new APIError(words.tooMany(seconds), 429, { retryAfter: seconds }, true)
}
