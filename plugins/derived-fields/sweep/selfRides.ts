import type { Payload } from 'payload'

import { needed } from '../drain/needed.ts'
import type { Registry } from '../registry/compile.ts'
import { feeds } from '../registry/feeds.ts'
import { keysOf } from '../registry/keysOf.ts'
import type { KeyedDerivation, Row, Source } from '../types.ts'
import { canRide } from './ownRides.ts'

/** A derivation of documents that stand alone, derived where they have been read for what it is derived from. */
export interface SelfRide {
  derivation: KeyedDerivation
  fields: readonly string[]
  /** Whether a step of those it is derived from is still to come for a document. */
  mustWait: (row: Row) => boolean
}

/** What rides with a step: of each document, with the last step before its own that feeds it. */
export const selfRides = (
  registry: Registry,
  groups: readonly KeyedDerivation[],
  group: KeyedDerivation,
  payload: Payload,
): SelfRide[] =>
  groups.slice(groups.indexOf(group) + 1).flatMap((derivation) => {
    const { by } = derivation
    if (!standsAlone(derivation) || !leadsTo(group, derivation)) return []
    const fields = needed(registry, derivation, by, payload)
    if (!canRide(payload, by, fields)) return []
    const later = groups
      .slice(groups.indexOf(group) + 1, groups.indexOf(derivation))
      .filter((other) => leadsTo(other, derivation))
      .map(({ from }) => from[by] as Source)
    return [
      {
        derivation,
        fields,
        mustWait: (row) => later.some((source) => keysOf(source, row).length > 0),
      },
    ]
  })

/** Whether nothing hangs on its documents. */
export const standsAlone = ({ by, from }: KeyedDerivation): boolean =>
  by in from && Object.values(from).every((source) => 'via' in source || source.on === 'id')

const leadsTo = (group: KeyedDerivation, derivation: KeyedDerivation): boolean => {
  const source = group.from[derivation.by]
  return (
    source !== undefined && !('via' in source) && source.on !== 'id' && feeds(group, derivation)
  )
}
