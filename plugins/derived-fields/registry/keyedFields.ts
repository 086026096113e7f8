import type { Registry } from './compile.ts'

/** The fields of a collection that keyed derivations write. */
export const keyedFields = ({ keyed }: Registry, collection: string): ReadonlySet<string> =>
  new Set(
    keyed.flatMap(({ fields }) =>
      fields.filter(({ target }) => target === collection).map(({ field }) => field),
    ),
  )
