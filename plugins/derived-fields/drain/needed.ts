import type { Payload } from 'payload'

import { configOf } from '../configOf.ts'
import { WHY } from '../names.ts'
import type { Registry } from '../registry/compile.ts'
import { pointers } from '../registry/keysOf.ts'
import type { KeyedDerivation, Source } from '../types.ts'

/** What is read of a row: what the derivation asks for, what it writes, and where what it writes leads to. */
export function needed(
  registry: Registry,
  derivation: KeyedDerivation,
  collection: string,
  payload: Payload,
): string[] {
  const source = derivation.from[collection] as Source
  const vias = Object.values(derivation.from).flatMap((other) =>
    'via' in other && collection === derivation.by ? [other.via] : [],
  )
  const targets = derivation.fields
    .filter(({ target }) => target === collection)
    .map(({ field }) => field)
  const onward =
    targets.length > 0 ? registry.uses(collection).flatMap((use) => pointers(use.source)) : []
  const known = new Set(configOf(payload, collection)?.flattenedFields.map((field) => field.name))
  const names = [
    ...source.fields,
    ...pointers(source),
    ...('via' in source && source.at ? [source.at] : []),
    ...vias,
    ...targets,
    ...onward,
    ...(targets.length > 0 ? [WHY] : []),
  ]
  return [...new Set(names)].filter((name) => name !== 'id' && known.has(name))
}
