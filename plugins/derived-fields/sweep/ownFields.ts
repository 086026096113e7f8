import type { Payload } from 'payload'

import { configOf } from '../configOf.ts'
import { WHY } from '../names.ts'
import type { Registry } from '../registry/compile.ts'

/** All that an own derivation can have read: what the keyed ones write was not known when it ran. */
export function ownFields(registry: Registry, collection: string, payload: Payload): string[] {
  const own = new Set(registry.own(collection).flatMap((derivation) => derivation.fields))
  const later = registry.derivedFields(collection)
  const known = (configOf(payload, collection)?.flattenedFields ?? [])
    .filter(({ type }) => type !== 'join')
    .map(({ name }) => name)
    .filter((name) => own.has(name) || (!later.has(name) && name !== WHY))
  return ['id', ...known]
}
