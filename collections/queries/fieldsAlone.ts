import type { CollectionBeforeOperationHook } from 'payload'

import { refuse } from './refuse.ts'

interface Args {
  data?: unknown
  duplicateFromID?: unknown
}

/**
 * What is saved are fields with values that can be kept: not a list, not nothing, and no number beyond all numbers, as
 * which JSON's `1e999` is read.
 *
 * @throws APIError 400
 */
export const fieldsAlone: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || req.payloadAPI === 'local') return
  const { data, duplicateFromID } = args as Args
  if (data === undefined && duplicateFromID !== undefined) return
  if (!isObject(data) || Array.isArray(data)) refuse('body', data ?? null, 'an object of fields')
  const [endless] = numbersIn(data).filter((number) => !Number.isFinite(number))
  if (endless !== undefined) refuse('body', endless, 'numbers that end')
}

/** Iterative: what was sent may be deep. */
function numbersIn(data: object): number[] {
  const found: number[] = []
  const waiting: unknown[] = [data]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'number') found.push(value)
    else if (isObject(value) && !ArrayBuffer.isView(value))
      for (const one of Object.values(value)) if (one !== undefined) waiting.push(one)
  }
  return found
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
