import type { Registry } from './compile.ts'
import { keysOf, pointers } from './keysOf.ts'
import { same } from './same.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * The derived fields of a document that are those of a key it has left: a line moved to another order has no share yet.
 * What such a field pointed at is left with it. @param kept what the document says of itself, whatever it left
 */
export function leftBehind(
  registry: Registry,
  collection: string,
  before: Fields,
  after: Fields,
  kept: Fields = {},
): string[] {
  const left = new Set<string>()
  for (let known = -1; known < left.size;) {
    known = left.size
    const emptied = Object.fromEntries([...left].map((field) => [field, null]))
    for (const field of leftBy(registry, collection, before, { ...after, ...emptied, ...kept }))
      left.add(field)
  }
  return [...left]
}

const leftBy = (registry: Registry, collection: string, before: Fields, after: Fields): string[] =>
  registry
    .uses(collection)
    .filter(
      ({ source }) =>
        !pointers(source).includes('id') && !same(keysOf(source, before), keysOf(source, after)),
    )
    .flatMap(({ derivation }) =>
      derivation.fields.filter(({ target }) => target === collection).map(({ field }) => field),
    )
