import type { Fault } from '../../plugins/results/index.ts'
import type { Entry } from './Sheet.ts'

type Facts = Readonly<Record<string, unknown>>
type AnyEntry = Entry<Facts>

/** An entry as it can be taken, with what was left out of it; or what is wrong with it. */
export type Taken<T> = { faults: Fault[]; ok: false } | { entry: T; leftOut: Fault[]; ok: true }

/** Of a mark and the tries or parts that should make it, the mark is what the sport publishes. */
const MAKE_A_MARK = ['series', 'heights', 'parts']

/**
 * Takes what is right of an entry: a field that contradicts another, or cannot be read, is left out where the entry is
 * as true without it.
 *
 * @param optionalOf the fields of which that is so
 */
export function lenient<T extends AnyEntry>(
  entry: T,
  optionalOf: (facts: Facts) => readonly string[],
  faultsOf: (entry: T) => Fault[],
): Taken<T> {
  const all = faultsOf(entry)
  const optional = optionalOf(entry.facts)
  const leftOut: Fault[] = [...(entry.unread ?? [])]
  let [current, faults] = [entry, all]
  while (faults.length > 0) {
    const wrong = faults.flatMap((fault) => {
      const field = fieldOf(fault, current.facts, optional)
      return field === null ? [] : [{ fault, field }]
    })
    if (wrong.length === 0) return { faults: all, ok: false }
    leftOut.push(...wrong.map(({ fault, field }) => ({ ...fault, path: field })))
    current = without(current, new Set(wrong.map(({ field }) => field)))
    faults = faultsOf(current)
  }
  return { entry: current, leftOut, ok: true }
}

/** The field to leave out; null for none. */
function fieldOf({ path }: Fault, facts: Facts, optional: readonly string[]): null | string {
  const [top = ''] = path.split('.')
  const fields = top === 'mark' ? [...MAKE_A_MARK, top] : [top]
  return fields.find((field) => optional.includes(field) && isThere(facts[field])) ?? null
}

const isThere = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== ''

const without = <T extends AnyEntry>(entry: T, fields: ReadonlySet<string>): T => ({
  ...entry,
  facts: Object.fromEntries(Object.entries(entry.facts).filter(([name]) => !fields.has(name))),
})
