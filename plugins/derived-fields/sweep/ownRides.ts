import type { Payload } from 'payload'

import { configOf } from '../configOf.ts'
import { isPlain } from '../read/isPlain.ts'
import type { Registry } from '../registry/compile.ts'
import { isFoundBy } from '../registry/isFoundBy.ts'
import type { KeyedDerivation } from '../types.ts'
import { ownFields } from './ownFields.ts'

/** The own values of a collection, derived wherever its documents are read anyway. */
export interface OwnRide {
  collection: string
  /** What they are derived from, and what they are. */
  fields: readonly string[]
  name: string
  /** The steps with which they are derived. */
  with: readonly KeyedDerivation[]
}

/** Own values ride along until a step finds its rows by them: then all must have been written. */
export const ownRides = (
  registry: Registry,
  groups: readonly KeyedDerivation[],
  payload: Payload,
): OwnRide[] =>
  [...registry.collections]
    .filter((collection) => registry.own(collection).length > 0)
    .map((collection) => {
      const own = new Set(registry.own(collection).flatMap(({ fields }) => fields))
      const until = groups.findIndex((group) => isFoundBy(group, collection, own))
      const fields = ownFields(registry, collection, payload)
      return {
        collection,
        fields,
        name: `own ${collection}`,
        with: canRide(payload, collection, fields)
          ? groups
              .slice(0, until < 0 ? groups.length : until)
              .filter(({ from }) => collection in from)
          : [],
      }
    })

/** Whether fields may be read with those of others, and do not make the reading slow. */
export const canRide = (payload: Payload, collection: string, names: readonly string[]): boolean =>
  (configOf(payload, collection)?.flattenedFields ?? [])
    .filter(({ name }) => name !== 'id' && names.includes(name))
    .every(isPlain)
