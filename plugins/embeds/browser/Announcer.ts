import { words } from './words.ts'

/** Changes that come together are said together. Milliseconds. */
const GATHER_MS = 300
/** A listener wants to know that a table changed, not hear all of it. */
const MOST_LINES = 3

/** Gathers the lines that changed into one sentence for a polite live region. */
export class Announcer {
  #lines: Map<unknown, readonly string[]> | null = null

  constructor(readonly say: (words: string) => void) {}

  /** `embed` is whose lines they are: what it said a moment ago, and was not spoken yet, is no longer so. */
  readonly announce = (embed: unknown, lines: readonly string[]): void => {
    if (lines.length === 0) return
    if (!this.#lines) setTimeout(() => this.#speak(), GATHER_MS)
    this.#lines = (this.#lines ?? new Map<unknown, readonly string[]>()).set(embed, lines)
  }

  #speak(): void {
    const lines = [...new Set([...(this.#lines?.values() ?? [])].flat())]
    this.#lines = null
    const more = lines.length - MOST_LINES
    this.say(
      words.updated([...lines.slice(0, MOST_LINES), ...(more > 0 ? [words.more(more)] : [])]),
    )
  }
}
