import type { KeyedDerivation, Source } from '../types.ts'
import { feeds } from './feeds.ts'
import { isFoundBy } from './isFoundBy.ts'
import { pointers } from './keysOf.ts'

/**
 * Derivations that find the same rows by the same keys, as one: whoever derives all of them reads those rows once. In the
 * place of the last of them that reads what others derive, when most of that is there; the others can come early. Of use
 * where the order between derivations of different keys does not count.
 */
export function merged(derivations: readonly KeyedDerivation[]): KeyedDerivation[] {
  const groups: KeyedDerivation[] = []
  for (const derivation of derivations) {
    const at = groups.findIndex((group) => fits(group, derivation))
    const group = groups[at]
    if (!group) groups.push(derivation)
    else if (!derivations.some((other) => feeds(other, derivation)))
      groups[at] = both(group, derivation)
    else {
      groups.splice(at, 1)
      groups.push(both(group, derivation))
    }
  }
  return groups
}

const fits = (a: KeyedDerivation, b: KeyedDerivation): boolean =>
  a.by === b.by &&
  a.by in a.from === b.by in b.from &&
  Object.entries(a.from).every(([collection, source]) => {
    const other = b.from[collection]
    return !other || way(source) === way(other)
  }) &&
  !leads(a, b) &&
  !leads(b, a)

/** Whether one writes by what the other finds its rows: they must be read when it has. */
const leads = (writer: KeyedDerivation, reader: KeyedDerivation): boolean =>
  writer.fields.some(({ field, target }) => isFoundBy(reader, target, new Set([field])))

/** How rows find their key. */
const way = (source: Source): string =>
  JSON.stringify('via' in source ? { at: source.at ?? 'id', via: source.via } : pointers(source))

const both = (a: KeyedDerivation, b: KeyedDerivation): KeyedDerivation => ({
  ...a,
  fields: [...a.fields, ...b.fields],
  from: Object.fromEntries(
    Object.entries({ ...a.from, ...b.from }).map(([collection, source]) => [
      collection,
      {
        ...source,
        fields: [...new Set([a, b].flatMap(({ from }) => [...(from[collection]?.fields ?? [])]))],
      },
    ]),
  ),
  name: `${a.name}, ${b.name}`,
})
