import type { Change } from '../../derived-fields/index.ts'

/** What can be kept in memory for as long as nothing it was made of changes. */
interface Keepable {
  /** About how much memory it takes. */
  bytes: number
  tags: ReadonlySet<string>
  /** Milliseconds since 1970: from then on something may appear by itself. */
  until: number
}

/** What the public sees in an embed. */
export interface KeptView extends Keepable {
  view: unknown
}

/** An answer. */
export interface Kept extends Keepable {
  body: Buffer
  /** Compressed on first use, by encoding. */
  encoded: Map<string, Promise<Buffer>>
  /** But for those that say how the body is written. */
  headers: Record<string, string>
  /** Content type. */
  type: string
}

/** Changes that are remembered, so that an answer which was being made meanwhile is not kept. */
const REMEMBERED = 1_000

/** What a process keeps, by name, up to a number of bytes; what was asked for last stays longest. */
export class Shelf<T extends Keepable> {
  #bytes = 0
  readonly #byTag = new Map<string, Set<string>>()
  /** How many times something has changed. */
  #clock = 0
  readonly #kept = new Map<string, T>()
  readonly #recent: { clock: number; tags: readonly string[] }[] = []

  constructor(readonly mostBytes: number) {}

  /** Hand it to `put`. */
  get clock(): number {
    return this.#clock
  }

  get(name: string): T | undefined {
    const kept = this.#kept.get(name)
    if (!kept) return undefined
    this.#kept.delete(name)
    if (kept.until <= Date.now()) {
      this.#forget(name, kept)
      return undefined
    }
    this.#kept.set(name, kept)
    return kept
  }

  /** Keeps it, unless something in it has changed since `clock`, when it began to be made. */
  put(name: string, kept: T, clock: number): void {
    const known = this.#recent[0]?.clock ?? this.#clock + 1
    if (clock < this.#clock && clock < known - 1) return
    for (const { clock: then, tags } of this.#recent)
      if (then > clock && tags.some((tag) => kept.tags.has(tag))) return
    if (kept.bytes > this.mostBytes / 8) return
    this.#drop(name)
    this.#kept.set(name, kept)
    this.#bytes += kept.bytes
    for (const tag of kept.tags) this.#byTag.set(tag, (this.#byTag.get(tag) ?? new Set()).add(name))
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.mostBytes) break
      this.#drop(oldest)
    }
  }

  /** Forgets everything in which one of the documents may stand. */
  take(change: Pick<Change, 'keys'>): void {
    const tags = tagsOf(change)
    this.#recent.push({ clock: ++this.#clock, tags })
    if (this.#recent.length > REMEMBERED) this.#recent.shift()
    for (const tag of tags) for (const name of this.#byTag.get(tag) ?? []) this.#drop(name)
  }

  clear(): void {
    this.#clock += REMEMBERED + 1
    this.#recent.length = 0
    this.#kept.clear()
    this.#byTag.clear()
    this.#bytes = 0
  }

  #drop(name: string): void {
    const kept = this.#kept.get(name)
    if (!kept) return
    this.#kept.delete(name)
    this.#forget(name, kept)
  }

  #forget(name: string, kept: T): void {
    this.#bytes -= kept.bytes
    for (const tag of kept.tags) {
      const names = this.#byTag.get(tag)
      names?.delete(name)
      if (names?.size === 0) this.#byTag.delete(tag)
    }
  }
}

/** A changed document concerns those who show it, and those who show a choice of its collection. */
export const tagsOf = ({ keys }: Pick<Change, 'keys'>): string[] => [
  ...new Set(keys.flatMap((key) => [key, key.slice(0, key.indexOf(':'))])),
]
