/**
 * Makes objects of some members, all of them `undefined` yet. V8 keeps one that gets a dozen members one after the other
 * as a hash table, several times larger and slower than a copy of one that has had them from the start.
 */
export function blank<T>(names: readonly string[]): () => T {
  const pattern = Object.fromEntries(names.map((name) => [name, undefined]))
  return () => ({ ...pattern }) as T
}
