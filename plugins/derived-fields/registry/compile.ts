import type { Derivation, KeyedDerivation, OwnDerivation, Source } from '../types.ts'
import { inOrder } from './inOrder.ts'

/** One collection as a source of one derivation. */
export interface Use {
  derivation: KeyedDerivation
  /** The fields of which a change makes a key dirty. */
  reads: ReadonlySet<string>
  source: Source
}

/** The registry, indexed the ways the engine asks. */
export interface Registry {
  /** Names of the derived fields of a collection, own and keyed. */
  derivedFields: (collection: string) => ReadonlySet<string>
  /** In an order in which each derivation comes after those whose fields it reads. */
  keyed: readonly KeyedDerivation[]
  own: (collection: string) => readonly OwnDerivation[]
  /** All collections that are read or written. */
  collections: ReadonlySet<string>
  /** The derivations that read a collection. */
  uses: (collection: string) => readonly Use[]
}

/** @throws Error naming the derivations, when a name is used twice or derivations feed each other in a circle. */
export function compile(derivations: readonly Derivation[]): Registry {
  const keyed = inOrder(derivations.filter((entry) => entry.kind === 'keyed'))
  const own = groupBy(
    derivations.filter((entry) => entry.kind === 'own'),
    (entry) => entry.target,
  )
  const fields = new Map<string, Set<string>>()
  const add = (collection: string, field: string) =>
    fields.set(collection, (fields.get(collection) ?? new Set()).add(field))
  for (const entry of derivations) {
    if (entry.kind === 'own') entry.fields.forEach((field) => add(entry.target, field))
    else entry.fields.forEach(({ field, target }) => add(target, field))
  }
  const uses = groupBy(
    keyed.flatMap((derivation) =>
      Object.entries(derivation.from).map(([collection, source]) => ({
        collection,
        derivation,
        reads: new Set([...source.fields, ...('via' in source && source.at ? [source.at] : [])]),
        source,
      })),
    ),
    (use) => use.collection,
  )
  return {
    collections: new Set([...fields.keys(), ...uses.keys()]),
    derivedFields: (collection) => fields.get(collection) ?? new Set(),
    keyed,
    own: (collection) => own.get(collection) ?? [],
    uses: (collection) => uses.get(collection) ?? [],
  }
}

function groupBy<T>(items: readonly T[], by: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item])
  return groups
}
