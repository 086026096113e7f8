import type { Change } from '../../derived-fields/index.ts'

/** An answer that is kept in memory. */
export interface Kept {
  body: Buffer
  /** Compressed on first use, by encoding. */
  encoded: Map<string, Promise<Buffer>>
  /** But for those that say how the body is written. */
  headers: Record<string, string>
  tags: ReadonlySet<string>
  /** Content type. */
  type: string
  /** Milliseconds since 1970: from then on something may appear by itself. */
  until: number
}

/** Changes that are remembered, so that an answer which was being made meanwhile is not kept. */
const REMEMBERED = 1_000

/** The answers of a process, up to a number of bytes; those that were asked for last stay longest. */
export class Shelf {
  #bytes = 0
  readonly #byTag = new Map<string, Set<string>>()
  /** How many times something has changed. */
  #clock = 0
  readonly #kept = new Map<string, Kept>()
  readonly #recent: { clock: number; tags: readonly string[] }[] = []

  constructor(readonly mostBytes: number) {}

  /** Hand it to `put`. */
  get clock(): number {
    return this.#clock
  }

  get(url: string): Kept | undefined {
    const kept = this.#kept.get(url)
    if (!kept) return undefined
    this.#kept.delete(url)
    if (kept.until <= Date.now()) {
      this.#forget(url, kept)
      return undefined
    }
    this.#kept.set(url, kept)
    return kept
  }

  /** Keeps an answer, unless something in it has changed since `clock`, when it began to be made. */
  put(url: string, kept: Kept, clock: number): void {
    const known = this.#recent[0]?.clock ?? this.#clock + 1
    if (clock < this.#clock && clock < known - 1) return
    for (const { clock: then, tags } of this.#recent)
      if (then > clock && tags.some((tag) => kept.tags.has(tag))) return
    if (kept.body.length > this.mostBytes / 8) return
    this.#drop(url)
    this.#kept.set(url, kept)
    this.#bytes += sizeOf(kept)
    for (const tag of kept.tags) this.#byTag.set(tag, (this.#byTag.get(tag) ?? new Set()).add(url))
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.mostBytes) break
      this.#drop(oldest)
    }
  }

  /** Forgets every answer in which one of the documents may stand. */
  take(change: Pick<Change, 'keys'>): void {
    const tags = tagsOf(change)
    this.#recent.push({ clock: ++this.#clock, tags })
    if (this.#recent.length > REMEMBERED) this.#recent.shift()
    for (const tag of tags) for (const url of this.#byTag.get(tag) ?? []) this.#drop(url)
  }

  clear(): void {
    this.#clock += REMEMBERED + 1
    this.#recent.length = 0
    this.#kept.clear()
    this.#byTag.clear()
    this.#bytes = 0
  }

  #drop(url: string): void {
    const kept = this.#kept.get(url)
    if (!kept) return
    this.#kept.delete(url)
    this.#forget(url, kept)
  }

  #forget(url: string, kept: Kept): void {
    this.#bytes -= sizeOf(kept)
    for (const tag of kept.tags) {
      const urls = this.#byTag.get(tag)
      urls?.delete(url)
      if (urls?.size === 0) this.#byTag.delete(tag)
    }
  }
}

/** A changed document concerns those who show it, and those who show a choice of its collection. */
export const tagsOf = ({ keys }: Pick<Change, 'keys'>): string[] => [
  ...new Set(keys.flatMap((key) => [key, key.slice(0, key.indexOf(':'))])),
]

/** Compressed it is kept once or twice more. */
const sizeOf = ({ body }: Kept): number => Math.round(body.length * 1.3) + 1_000
