import type { Slug } from './findKnown.ts'

type Facts = Readonly<Record<string, unknown>>

/**
 * The fields of `facts` that a stored document has otherwise. What is empty in one may be absent in the other. Of people
 * and places a file that says nothing knows nothing; a result without a mark has none.
 */
export const differing = (collection: Slug, facts: Facts, stored: Facts): string[] =>
  Object.keys(facts).filter(
    (field) =>
      !(known.has(collection) && isEmpty(facts[field])) && !contains(stored[field], facts[field]),
  )

const known = new Set<Slug>(['athletes', 'competitions'])

/** Whether what is stored says all that was read; ids and the like, which a database adds, do not count. */
function contains(stored: unknown, read: unknown): boolean {
  if (isEmpty(read)) return isEmpty(stored)
  if (Array.isArray(read))
    return (
      Array.isArray(stored) &&
      stored.length === read.length &&
      read.every((one, at) => contains(stored[at], one))
    )
  if (typeof read === 'object' && read !== null)
    return Object.entries(read).every(([name, one]) =>
      contains((stored as Facts | null | undefined)?.[name], one),
    )
  return stored === read
}

/** An unticked box is as good as none. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)
