import type { Fault } from '../../plugins/results/index.ts'
import type { Slug } from './findKnown.ts'
import type { Sheet, Spot } from './Sheet.ts'

/** Fields that were left out of entries that were taken: each with its place, and how many there are of a kind. */
export class LeftOutFields {
  readonly notes: string[] = []
  readonly #times = new Map<string, number>()

  add(collection: Slug, { file, place }: Spot, { expected, path, read }: Fault): void {
    const field = `${path} of ${collection}`
    this.#times.set(field, (this.#times.get(field) ?? 0) + 1)
    this.notes.push(
      `${file}, ${place}: ${path} left out: read ${read || 'nothing'}; expected ${expected}`,
    )
  }

  counts(): Sheet['leftOut'] {
    return [...this.#times].map(([field, count]) => ({
      count,
      why: `values of ${field} that are none or contradict the rest of their rows; To know has each`,
    }))
  }
}
