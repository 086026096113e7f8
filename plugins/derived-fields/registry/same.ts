/** Whether two values are the same fact, however a database writes it: key order and absent members do not count. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b)
  if (a instanceof Date) return same(a.toISOString(), b)
  if (b instanceof Date) return same(a, b.toISOString())
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => same(item, b[at]))
    )
  if (!isObject(a) || !isObject(b)) return false
  return contains(a, b) && contains(b, a)
}

type Members = Readonly<Record<string, unknown>>

const contains = (a: Members, b: Members): boolean =>
  Object.keys(a).every((name) => same(a[name], b[name]))

/** Nothing, or an object of nothing. An empty list says that there are none. */
function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || Number.isNaN(value)) return true
  if (!isObject(value) || Array.isArray(value) || value instanceof Date) return false
  return Object.values(value).every(isBlank)
}

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null
