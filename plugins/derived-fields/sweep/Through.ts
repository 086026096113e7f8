import type { Dirty } from '../registry/dirty.ts'
import { readDirty } from '../registry/dirty.ts'
import type { Part } from './Step.ts'

/** How far a sweep has come. */
export class Through {
  /** What rode along, by the step that it is: the keys that have been derived. */
  readonly #ridden = new Map<string, Set<string>>()
  readonly #stepOf = new Map<string, string>()
  readonly #steps = new Set<string>()

  /** The keyed derivations of which some keys have been derived. */
  get derivations(): Iterable<string> {
    return this.#stepOf.keys()
  }

  add(step: string, parts: readonly Part[]): void {
    this.#steps.add(step)
    for (const { derivations, derived, name } of parts) {
      for (const derivation of derivations) this.#stepOf.set(derivation, name)
      if (name === step) continue
      const ids = this.#ridden.get(name) ?? new Set()
      for (const id of derived) ids.add(id)
      this.#ridden.set(name, ids)
    }
  }

  /** Whether a key of a step has ridden along with another. */
  has(step: string, id: string): boolean {
    return this.#ridden.get(step)?.has(id) === true
  }

  /** Whether a piece of work has been come by, or nearly: steps that have begun count whole. */
  hasPassed(item: Dirty): boolean {
    const { derivation, id } = readDirty(item)
    const step = this.#stepOf.get(derivation)
    return step !== undefined && (this.#steps.has(step) || this.has(step, id))
  }
}
