/** What a file holds where a list of objects is expected; anything else is left out. */
export function asList<T extends object>(value: unknown): T[] {
  return Array.isArray(value)
    ? value.filter((one): one is T => typeof one === 'object' && one !== null)
    : []
}
