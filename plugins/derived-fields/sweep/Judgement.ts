import type { Part } from './Step.ts'

/** So many keys are enough to judge by; of fewer, the one competition there is may be wrong because of one result. */
const MANY = 100

/** Judges by what was wrong so far whether the most of a base is. */
export class Judgement {
  #derived = 0
  #wrong = 0

  /** Whether most keys of one of the keyed parts of a page are wrong, and they are many, or most were so far. */
  isMostWrong(parts: readonly Part[]): boolean {
    return parts.some(
      ({ derivations, derived, wrong }) =>
        derivations.length > 0 &&
        isMost(wrong.size, derived.length) &&
        (wrong.size >= MANY || isMost(this.#wrong + wrong.size, this.#derived + derived.length)),
    )
  }

  note(parts: readonly Part[]): void {
    for (const { derived, wrong } of parts) {
      this.#derived += derived.length
      this.#wrong += wrong.size
    }
  }
}

const isMost = (part: number, whole: number): boolean => part > whole / 2
