import type { Payload } from 'payload'
import { randomUUID } from 'node:crypto'

import { advance, changesSince, follower, onChange, takeTurn } from '../../derived-fields/index.ts'
import { followerOf, UNDELIVERED, WEBHOOKS } from '../names.ts'
import type { Delivery, Settings, Webhook } from '../types.ts'
import { matches, toDelivery } from './matches.ts'
import { post, type Outcome } from './post.ts'

const PAGE = 200
const LONGEST_WAIT_MS = 300_000
/** Looks for webhooks that a process which died has left, and for new ones of other processes. */
const ROUND_MS = 5_000

/** One webhook that fails: what, how often, and not before when. */
interface Trouble {
  failures: number
  id: number
  notBefore: number
}

/**
 * Sends changes to webhooks, each at least once and each webhook's in the order of the feed. How far it has come is
 * stored, so a restart goes on where it stopped; of several processes the one that holds a webhook's turn sends.
 */
export class Sender {
  readonly #busy = new Set<string>()
  /** Someone found no room. */
  #crowded = false
  readonly #held = new Set<string>()
  readonly #holder = randomUUID()
  #stopped = false
  readonly #stops: (() => void)[] = []
  readonly #troubles = new Map<string, Trouble>()
  #waking: null | Promise<void> = null
  #woken = false
  readonly #working = new Set<Promise<void>>()

  constructor(
    readonly payload: Payload,
    readonly settings: Settings,
  ) {}

  start(): void {
    const timer = setInterval(() => this.wake(), ROUND_MS).unref()
    this.#stops.push(
      () => clearInterval(timer),
      onChange(this.payload, () => this.wake()),
    )
    this.wake()
  }

  /** Lets what is being sent finish. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#stops.forEach((stop) => stop())
    await this.#waking
    await Promise.all(this.#working)
    // Another process need not wait until its turns run out.
    for (const name of this.#held)
      await takeTurn(this.payload, name, { holder: this.#holder, ms: 0 })
  }

  /** Looks for work now. */
  wake(): void {
    this.#woken = true
    this.#waking ??= this.#look()
  }

  async #look(): Promise<void> {
    // So that it is known to be looking before it is done.
    await Promise.resolve()
    try {
      while (this.#woken && !this.#stopped) {
        this.#woken = false
        for (const hook of await this.#hooks()) this.#begin(hook)
      }
    } catch (err) {
      this.payload.logger.warn({ err, msg: 'Webhooks could not be read; they are tried again.' })
    } finally {
      this.#waking = null
    }
  }

  async #hooks(): Promise<Webhook[]> {
    if (this.#stopped) return []
    const { docs } = await this.payload.db.find<Webhook>({
      collection: WEBHOOKS,
      limit: 0,
      pagination: false,
      where: { active: { equals: true } },
    })
    return docs
  }

  #begin(hook: Webhook): void {
    const name = followerOf(hook.id)
    const rests = (this.#troubles.get(name)?.notBefore ?? 0) > Date.now()
    if (this.#stopped || rests || this.#busy.has(name)) return
    if (this.#busy.size >= this.settings.concurrency) {
      this.#crowded = true
      return
    }
    this.#busy.add(name)
    const work = this.#workOff(hook, name)
      .catch((err: unknown) => {
        this.payload.logger.warn({ err, msg: `The webhook ${hook.name} is tried again.` })
        return false
      })
      .then((more) => {
        this.#busy.delete(name)
        this.#working.delete(work)
        if (!more && !this.#crowded) return
        this.#crowded = false
        this.wake()
      })
    this.#working.add(work)
  }

  /** Sends a page of what waits. Says whether to look again at once. */
  async #workOff(hook: Webhook, name: string): Promise<boolean> {
    const { position } = await follower(this.payload, name)
    const changes = await changesSince(this.payload, position, PAGE)
    if (changes.length === 0) return false
    let from = position
    for (const change of changes) {
      const delivery = toDelivery(change)
      if (!matches(hook, delivery)) continue
      if (this.#stopped || !(await this.#keepTurn(name))) return false
      const outcome = await post(this.#opened(hook), delivery, this.settings)
      if (!outcome.ok && !this.#givesUp(hook, name, delivery)) return false
      if (!outcome.ok) await this.#noteFailure(hook, delivery, outcome)
      this.#troubles.delete(name)
      if (!(await advance(this.payload, name, { from, to: change.seq }))) return true
      from = change.seq
    }
    const last = changes.at(-1)?.seq ?? from
    if (last > from && (await this.#keepTurn(name)))
      await advance(this.payload, name, { from, to: last })
    return true
  }

  /** Long enough for one delivery and what is written of it. */
  async #keepTurn(name: string): Promise<boolean> {
    const ms = this.settings.timeoutMs + 5_000
    const mine = await takeTurn(this.payload, name, { holder: this.#holder, ms })
    if (mine) this.#held.add(name)
    return mine
  }

  #opened(hook: Webhook): Webhook {
    return { ...hook, secret: this.payload.decrypt(hook.secret) }
  }

  /** Counts a failure. Else than after the last one it waits, each time twice as long. */
  #givesUp({ name: title }: Webhook, name: string, { id }: Delivery): boolean {
    const before = this.#troubles.get(name)
    const failures = before?.id === id ? before.failures + 1 : 1
    if (failures >= this.settings.tries) return true
    const wait = Math.min(this.settings.backoffMs * 2 ** (failures - 1), LONGEST_WAIT_MS)
    const spread = wait * (0.75 + Math.random() / 2)
    this.#troubles.set(name, { failures, id, notBefore: Date.now() + spread })
    setTimeout(() => this.wake(), spread + 5).unref()
    this.payload.logger.debug({ msg: `The webhook ${title} failed; it is tried again.` })
    return false
  }

  async #noteFailure(
    hook: Webhook,
    delivery: Delivery,
    { status, why }: Extract<Outcome, { ok: false }>,
  ): Promise<void> {
    await this.payload.db.create({
      collection: UNDELIVERED,
      data: {
        change: delivery.id,
        delivery,
        status,
        tries: this.settings.tries,
        webhook: hook.id,
        why,
      },
    })
    this.payload.logger.warn(`The webhook ${hook.name} did not take change ${delivery.id}: ${why}.`)
  }
}
