/** How often each text was counted, and the counts as a list: `hj 2, MileR 1`. */
export class Tally {
  readonly #counts = new Map<string, number>()

  add(key: string, times = 1): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + times)
  }

  entries(): [key: string, times: number][] {
    return [...this.#counts]
  }

  /** `before: hj 2, MileR 1`, or nothing when nothing was counted. */
  note(before: string): string[] {
    if (this.#counts.size === 0) return []
    return [
      `${before}: ${this.entries()
        .map((entry) => entry.join(' '))
        .join(', ')}`,
    ]
  }
}
