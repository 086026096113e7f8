import type { Payload, PayloadRequest } from 'payload'

import type { Patch } from '../drain/compute.ts'
import type { pages } from './pages.ts'
import type { Through } from './Through.ts'

/** A part of a sweep over everything: some derivations, for every key that they have. */
export interface Step {
  /** Derives some keys. Changes nothing, and says what is stored otherwise. */
  derive: (ids: readonly string[], req: PayloadRequest, through: Through) => Promise<Part[]>
  name: string
  /** The keys, so many at a time. */
  pagesOf: (payload: Payload) => ReturnType<typeof pages>
}

/** What was derived of a page: own values, then the step's keys, then what rode along. */
export interface Part {
  /** The names of its keyed derivations; none where it is own values. */
  derivations: readonly string[]
  /** The keys that were derived. */
  derived: readonly string[]
  name: string
  wrong: WrongKeys
}

export const isOwn = ({ derivations }: Part): boolean => derivations.length === 0

/** What is stored otherwise than derived, by the key that gives it; keys that are right are left out. */
export type WrongKeys = ReadonlyMap<string, readonly Patch[]>
