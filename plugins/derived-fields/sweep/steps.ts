import type { Payload } from 'payload'

import { readRows } from '../read/readRows.ts'
import type { Registry } from '../registry/compile.ts'
import { merged } from '../registry/merged.ts'
import type { KeyedDerivation } from '../types.ts'
import { deriveGroup, type Group, namesIn, ownPart } from './deriveGroup.ts'
import { keyPages } from './keyPages.ts'
import { type OwnRide, ownRides } from './ownRides.ts'
import { pages } from './pages.ts'
import { selfRides, standsAlone } from './selfRides.ts'
import type { Step } from './Step.ts'

/**
 * All derivations, in an order in which most of what each reads has been derived. What is derived of a document by
 * itself, own values and such derivations as read no others that hang on it, rides along where its rows are read for
 * others; a step of its own goes over what is left of it.
 */
export function stepsOf(registry: Registry, payload: Payload): Step[] {
  const groups = merged(registry.keyed)
  const own = ownRides(registry, groups, payload)
  const ownAfter = (group?: KeyedDerivation) =>
    own.filter((ride) => ride.with.at(-1) === group).map((ride) => ownStep(registry, ride))
  return [
    ...ownAfter(),
    ...groups.flatMap((keyed) => {
      const derivations = namesIn(registry, keyed)
      const riding = own.filter((ride) => ride.with.includes(keyed))
      const selves = selfRides(registry, groups, keyed, payload)
      return [keyedStep(registry, { derivations, keyed, own: riding, selves }), ...ownAfter(keyed)]
    }),
  ]
}

/** How many keys are derived in one turn, enough that the reading is what it costs: documents that stand alone … */
const ALONE = 5_000
/** … and such as have some hundreds of others hanging on them. */
const LADEN = 200

export const pageOf = (derivation: KeyedDerivation): number =>
  standsAlone(derivation) ? ALONE : LADEN

const ownStep = (registry: Registry, ride: OwnRide): Step => ({
  derive: async (ids, req) => {
    const { collection, fields } = ride
    const rows = await readRows(req.payload, collection, {
      fields,
      pick: { field: 'id', ids },
      req,
      versions: true,
    })
    return [await ownPart(registry, ride, rows, req)]
  },
  name: ride.name,
  pagesOf: (payload) => pages(payload, ride.collection, ALONE),
})

const keyedStep = (registry: Registry, group: Group): Step => ({
  derive: (ids, req, through) => deriveGroup(registry, group, ids, req, through),
  name: group.keyed.name,
  pagesOf: (payload) => keyPages(payload, group.keyed, pageOf(group.keyed)),
})
