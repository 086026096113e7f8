import type { Declared, Derived, DocID, KeyedDerivation, Known, Source } from '../types.ts'

type Sources = Readonly<Record<string, Source>>

/** What may be read of each source, by the name it has here. */
type Readable = Readonly<Record<string, string>>

/** What it names, and by what its rows are found. */
type FieldsOf<From extends Source> =
  | From['fields'][number]
  | (From extends { at: infer At extends string } ? At : never)
  | (From extends { on: infer On }
      ? On extends readonly string[]
        ? On[number]
        : Extract<On, string>
      : never)

export type RowsOf<Names extends Readable> = {
  readonly [Name in keyof Names]: readonly Declared<Names[Name]>[]
}

/** A derivation to which fields are added one by one: a later one sees the values of the earlier ones in its rows. */
export interface Deriving<Names extends Readable> extends KeyedDerivation {
  gives: <Target extends keyof Names & string, const Field extends string>(
    target: Target,
    field: Field,
    derive: (rows: RowsOf<Names>, id: string) => Map<DocID, Derived>,
  ) => Deriving<{ [Name in keyof Names]: Name extends Target ? Field | Names[Name] : Names[Name] }>
}

interface Declaration<From extends Sources> {
  by: string
  from: From
  name: string
}

/**
 * Declares a keyed derivation. Its fields see of each source what `from` names, and no more: to read anything else does
 * not compile, since a change to it would not be noticed.
 *
 * @param slugs what the collections are called, where they have other names than in the declaration
 */
export function keyed<const From extends Sources>(
  { by, from, name }: Declaration<From>,
  slugs?: Readonly<Partial<Record<keyof From, string>>>,
): Deriving<{ [Name in keyof From & string]: FieldsOf<From[Name]> }> {
  const slugOf = (one: string): string => slugs?.[one] ?? one
  return deriving(
    {
      by: slugOf(by),
      fields: [],
      from: Object.fromEntries(Object.entries(from).map(([one, way]) => [slugOf(one), way])),
      kind: 'keyed',
      name,
    },
    Object.keys(from).map((one) => [one, slugOf(one)]),
  )
}

function deriving<Names extends Readable>(
  derivation: KeyedDerivation,
  names: readonly (readonly [name: string, slug: string])[],
): Deriving<Names> {
  const slugs = new Map(names)
  /** The engine has read the fields that `from` names. */
  const seen = (rows: Readonly<Record<string, readonly Known[]>>): RowsOf<Names> => {
    const all: Record<string, readonly Known[]> = {}
    for (const [name, slug] of names) all[name] = rows[slug] ?? []
    return all as RowsOf<Names>
  }
  return {
    ...derivation,
    gives: (target, field, derive) =>
      deriving(
        {
          ...derivation,
          fields: [
            ...derivation.fields,
            {
              derive: (rows, id) => derive(seen(rows), id),
              field,
              target: slugs.get(target) ?? target,
            },
          ],
        },
        names,
      ),
  }
}
