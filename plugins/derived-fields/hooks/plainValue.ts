/** A populated relationship counts as its id. */
export function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue)
  return typeof value === 'object' && value !== null && 'id' in value && 'updatedAt' in value
    ? value.id
    : value
}
