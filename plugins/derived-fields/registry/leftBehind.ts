import type { Registry } from './compile.ts'
import { keysOf, pointers } from './keysOf.ts'
import { same } from './same.ts'

type Fields = Readonly<Record<string, unknown>>

/** The derived fields of a document that are those of a key it has left: a line moved to another order has no share yet. */
export const leftBehind = (
  registry: Registry,
  collection: string,
  before: Fields,
  after: Fields,
): string[] =>
  registry
    .uses(collection)
    .filter(
      ({ source }) =>
        !pointers(source).includes('id') && !same(keysOf(source, before), keysOf(source, after)),
    )
    .flatMap(({ derivation }) =>
      derivation.fields.filter(({ target }) => target === collection).map(({ field }) => field),
    )
