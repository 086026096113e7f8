import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { injuryFaults } from '../checks/injuryFaults.ts'
import type { Injury } from '../types.ts'

/** The day begins first at UTC+14. */
const FIRST_ZONE_MS = 14 * 3_600_000

/** Refuses an injury that cannot be true, or may not be told, with every fault at its field. */
export const refuseFaults: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const injury = {
    ...(originalDoc as Partial<Injury> | undefined),
    ...(data as Partial<Injury> | undefined),
  }
  const latest = new Date(Date.now() + FIRST_ZONE_MS).toISOString().slice(0, 10)
  const errors = injuryFaults(injury, latest)
  if (errors.length > 0)
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
