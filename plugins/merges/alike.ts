/** Whether two stored values say the same. A database adds ids to the rows of a list, and empty fields. */
export const alike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other))

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.map(plain)
  // Ids are numbers on SQLite and text on MongoDB, and as they were sent.
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value)
  return Object.entries(value)
    .filter(([name, each]) => name !== 'id' && (each ?? null) !== null)
    .map(([name, each]) => [name, plain(each)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
