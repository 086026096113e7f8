/** A head is read before anything else is, by every proxy on the way; some take no more than 4 KB of it. Bytes. */
const LONGEST = 1_000

/**
 * The tags of an answer as a header says them. Where there are too many, the collection with the most documents stands
 * for its documents: whoever is told of a change is told of both.
 */
export function surrogateKeys(tags: Iterable<string>): string[] {
  let keys = new Set(tags)
  while ([...keys].join(' ').length > LONGEST) {
    const counts = new Map<string, number>()
    for (const key of keys)
      if (key.includes(':')) counts.set(collectionOf(key), (counts.get(collectionOf(key)) ?? 0) + 1)
    const [most] = [...counts].sort((a, b) => b[1] - a[1])
    if (!most) break
    keys = new Set([...keys].map((key) => (collectionOf(key) === most[0] ? most[0] : key)))
  }
  return [...keys].sort()
}

const collectionOf = (key: string): string => key.split(':')[0] ?? key
