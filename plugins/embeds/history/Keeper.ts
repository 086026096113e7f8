import { hostname } from 'node:os'
import type { Payload } from 'payload'

import {
  advance,
  changesSince,
  follower,
  onChange,
  type Change,
} from '../../derived-fields/index.ts'
import { readersTold } from '../live/readersTold.ts'
import { KEEPER } from './names.ts'
import { isStill, readStep, writeStep } from './step.ts'

/** Changes that are read together. */
const PAGE = 500
/** Open pages are told of a change first. Milliseconds. */
const READERS_FIRST_MS = 150
/** How often views are read again because the feed went on meanwhile, before they are taken as of the later change. */
const MOST_LOOKS = 4

/**
 * Keeps what embeds have shown: follows the feed from the change it last worked out, in whichever process. Saves never
 * wait for it. Each step reads first and then writes all it found together with its new place in the feed, so each is
 * written once; of several processes one wins, and one that dies leaves it to the next.
 */
export class Keeper {
  #again = false
  #soon: NodeJS.Timeout | null = null
  #stop: (() => void) | null = null
  #working: null | Promise<void> = null

  constructor(readonly payload: Payload) {}

  start(): void {
    this.#stop = onChange(this.payload, () => {
      this.#soon ??= setTimeout(() => {
        this.#soon = null
        void this.#keepAfterReaders()
      }, READERS_FIRST_MS).unref()
    })
    void this.keep()
  }

  async stop(): Promise<void> {
    this.#stop?.()
    this.#stop = null
    if (this.#soon) clearTimeout(this.#soon)
    await this.#working
  }

  async #keepAfterReaders(): Promise<void> {
    await readersTold(this.payload)
    if (this.#stop) await this.keep()
  }

  /** Works out all changes there are. Never rejects: what failed is logged and tried again on the next change. */
  keep(): Promise<void> {
    this.#again = true
    this.#working ??= this.#work()
    return this.#working
  }

  async #work(): Promise<void> {
    // So that it is known to be working before it is done.
    await Promise.resolve()
    try {
      while (this.#again) {
        this.#again = false
        if (await this.#step()) this.#again = true
      }
    } catch (err) {
      this.payload.logger.error({
        err,
        msg: `What embeds show could not be kept (${hostname()}); the next change tries again.`,
      })
    } finally {
      // In one go with the last look at what is asked: who asks a moment later would else wait for nothing.
      this.#working = null
    }
    if (this.#again && this.#stop) await this.keep()
  }

  /**
   * Works out all that has changed since, at once: a view shows the facts of now, so it must not be taken for one of
   * an earlier change while later ones wait. `false` when there is nothing more to do.
   */
  async #step(): Promise<boolean> {
    const { position } = await follower(this.payload, KEEPER, 0)
    const changes = await this.#changes(position)
    if (changes.length === 0) return false
    let step = await readStep(this.payload, changes)
    for (let look = 1; look < MOST_LOOKS && !(await isStill(this.payload, end(changes))); look++) {
      changes.push(...(await this.#changes(end(changes))))
      step = await readStep(this.payload, changes)
    }
    await advance(this.payload, KEEPER, {
      from: position,
      to: end(changes),
      write: (req) => writeStep(step, req),
    })
    return true
  }

  async #changes(position: number): Promise<Change[]> {
    const all: Change[] = []
    for (;;) {
      const page = await changesSince(this.payload, all.at(-1)?.seq ?? position, PAGE)
      all.push(...page)
      if (page.length < PAGE) return all
    }
  }
}

const end = (changes: readonly Change[]): number => changes.at(-1)?.seq ?? 0
