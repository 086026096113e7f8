import { Refused } from '../../../plugins/transactions/index.ts'
import { Left } from './Left.ts'

/** What one request may take. */
export interface Bounds {
  /** Milliseconds, from when its body has been read. */
  ms: number
  /** Rows that the database hands out for it, in all. */
  rows: number
}

export type Budgets = Readonly<Record<'desk' | 'public', Bounds>>

export const budgets: Budgets = {
  desk: { ms: 30_000, rows: 200_000 },
  public: { ms: 10_000, rows: 20_000 },
}

/** While developing, a page is compiled when it is asked for, and that takes its time. */
export const unbounded: Budgets = {
  desk: { ms: Infinity, rows: Infinity },
  public: { ms: Infinity, rows: Infinity },
}

/** What a request has taken of its bounds. It is the public's until a read says that the desk asks. */
export class Budget {
  #begun = performance.now()
  #free = false
  #left = false
  #rows = 0
  #who: keyof Budgets = 'public'

  constructor(readonly bounds: Budgets) {}

  /** The time begins anew: what was sent is read, and a slow line is nobody's fault. */
  begin(): void {
    this.#begun = performance.now()
  }

  ofTheDesk(): void {
    this.#who = 'desk'
  }

  /** Its client has gone. */
  leave(): void {
    this.#left = true
  }

  /** From here on it may take what it needs: a save that has begun is finished, with all that follows from it. */
  free(): void {
    this.#free = true
  }

  took(rows: number): void {
    this.#rows += rows
  }

  /**
   * How long the next read may take, in milliseconds.
   *
   * @throws {Left} where nobody waits for it any more
   * @throws {Refused} where its time is over, or it has had its rows
   */
  left(): number {
    if (this.#free) return Infinity
    if (this.#left) throw new Left()
    const { ms, rows } = this.bounds[this.#who]
    const left = ms - (performance.now() - this.#begun)
    if (left <= 0) throw new Refused('slow')
    if (this.#rows >= rows) throw new Refused('much')
    return left
  }
}
