/** Whether two values are the same fact, however a database writes it: key order and absent members do not count. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isObject(a) && !isObject(b)) return (a ?? null) === (b ?? null)
  return canonical(a) === canonical(b)
}

export const canonical = (value: unknown): string => JSON.stringify(plain(value) ?? null)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((item) => plain(item) ?? null)
  if (!isObject(value)) return value ?? undefined
  const members = Object.entries(value)
    .map(([name, member]) => [name, plain(member)] as const)
    .filter(([, member]) => member !== undefined && member !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return members.length === 0 ? undefined : Object.fromEntries(members)
}
