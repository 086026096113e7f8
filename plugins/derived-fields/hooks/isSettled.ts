import type { PayloadRequest } from 'payload'

import { configOf } from '../configOf.ts'
import { deriveKey } from '../drain/deriveKey.ts'
import { needed } from '../drain/needed.ts'
import type { Registry, Use } from '../registry/compile.ts'
import type { Row } from '../types.ts'
import { plainValue } from './plainValue.ts'
import type { Written } from './record.ts'

/**
 * Whether a derivation that reads nothing but the document that is saved gives what that has already: a lane of one who
 * has a place. In its transaction nobody else writes the document, so it can be asked at once, without reading anything.
 */
export async function isSettled(
  registry: Registry,
  { derivation }: Use,
  req: PayloadRequest,
  { after, before, id }: Written,
): Promise<boolean> {
  const { by, from } = derivation
  const [source, ...others] = Object.values(from)
  const alone = others.length === 0 && by in from && source && 'on' in source && source.on === 'id'
  if (!alone || !after || !before || (await req.transactionID) === undefined) return false
  const names = needed(registry, derivation, by, req.payload)
  const isStored = (name: string) => !changedByReading(req, by, name)
  if (!names.every(isStored)) return false
  const row: Row = { id }
  for (const name of names) row[name] = plainValue(after[name]) ?? null
  try {
    return deriveKey(registry, derivation, { [by]: [row] }, String(id)).length === 0
  } catch {
    // Whoever derives it after the commit will say so.
    return false
  }
}

/** A hook may show something else than what is stored. */
function changedByReading({ payload }: PayloadRequest, collection: string, name: string): boolean {
  const field = configOf(payload, collection)?.flattenedFields.find((one) => one.name === name)
  return field !== undefined && 'hooks' in field && (field.hooks?.afterRead?.length ?? 0) > 0
}
