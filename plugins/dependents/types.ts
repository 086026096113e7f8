import type { CollectionSlug } from 'payload'

/** Documents that hang on another one, and what to do about them before it goes. */
export interface Dependents {
  /** What to do with it, or with them: "Give them to another athlete, or delete them first". */
  advice: (them: string) => string
  collection: CollectionSlug
  /** The relationships by which they hang: names, or paths into a list. */
  fields: readonly string[]
  /** One, many: "result", "results". */
  nouns: readonly [string, string]
}
