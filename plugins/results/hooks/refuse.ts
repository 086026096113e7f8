import { type PayloadRequest, type SanitizedCollectionConfig, ValidationError } from 'payload'

import { sentence } from '../checks/sentence.ts'
import { idOf } from '../facts/values.ts'
import type { Fault } from '../types.ts'

interface Write {
  collection: SanitizedCollectionConfig
  originalDoc?: unknown
  req: PayloadRequest
}

/** @throws ValidationError with every fault at its field: the same answer in REST, GraphQL and the admin. */
export function refuse(faults: readonly Fault[], { collection, originalDoc, req }: Write): void {
  if (faults.length === 0) return
  const id = idOf(originalDoc)
  throw new ValidationError(
    {
      ...(id === null ? {} : { id }),
      collection: collection.slug,
      errors: faults.map((fault) => ({ message: sentence(fault), path: fault.path })),
      req,
    },
    req.t,
  )
}
