import type {
  Derivation,
  KeyedDerivation,
  OwnDerivation,
  Source,
} from '../../plugins/derived-fields/index.ts'

/** The same derivations, each of which throws where it reads what it does not declare. */
export function declaredOnly(derivations: readonly Derivation[]): Derivation[] {
  const keyed = derivations.filter((one) => one.kind === 'keyed')
  return derivations.map((one) => (one.kind === 'own' ? ownOnly(one, keyed) : keyedOnly(one)))
}

/** Its document, without what keyed derivations write: that comes later, or is of the last time. */
function ownOnly(derivation: OwnDerivation, keyed: readonly KeyedDerivation[]): OwnDerivation {
  const { derive, fields, target } = derivation
  const later = new Set(
    keyed.flatMap((other) =>
      other.fields.flatMap(({ field, target: of }) => (of === target ? [field] : [])),
    ),
  )
  const name = `The own derivation of ${fields.join(', ')}`
  return {
    ...derivation,
    derive: (doc) => derive(watched(doc, { collection: target, may: (f) => !later.has(f), name })),
  }
}

/** What `from` names, by which the rows were found, and what was derived of them before. */
function keyedOnly(derivation: KeyedDerivation): KeyedDerivation {
  const { by, fields, from, name } = derivation
  return {
    ...derivation,
    fields: fields.map((field, at) => {
      const mayOf = (collection: string, source: Source) => {
        const readable = new Set([
          'id',
          ...source.fields,
          ...pointers(source, collection === by ? Object.values(from) : []),
          ...fields.slice(0, at).flatMap((one) => (one.target === collection ? one.field : [])),
        ])
        return (one: string) => readable.has(one)
      }
      const reader = `“${field.field}” of the derivation “${name}”`
      return {
        ...field,
        derive: (rows, id) =>
          field.derive(
            Object.fromEntries(
              Object.entries(from).map(([collection, source]) => {
                const may = mayOf(collection, source)
                const those = rows[collection] ?? []
                return [
                  collection,
                  those.map((row) => watched(row, { collection, may, name: reader })),
                ]
              }),
            ),
            id,
          ),
      }
    }),
  }
}

/** A change to one of these moves a row to another key, and so is noticed without being declared. */
const pointers = (source: Source, others: readonly Source[]): string[] => [
  ...('via' in source ? [source.at ?? 'id'] : [source.on].flat()),
  ...others.flatMap((other) => ('via' in other ? [other.via] : [])),
]

interface Watch {
  collection: string
  may: (field: string) => boolean
  name: string
}

/** Reading all fields at once is reading an undeclared one, too. */
function watched<T extends object>(row: T, watch: Watch): T {
  const { collection, may, name } = watch
  const check = (field: string | symbol) => {
    if (typeof field === 'string' && !may(field))
      throw new Error(`${name} reads “${field}” of ${collection}, which it does not declare.`)
  }
  return new Proxy(row, {
    get: (target, field): unknown => {
      check(field)
      return Reflect.get(target, field)
    },
    has: (target, field) => {
      check(field)
      return Reflect.has(target, field)
    },
    ownKeys: () => {
      throw new Error(`${name} reads all fields of a row of ${collection}: it must name them.`)
    },
  })
}
