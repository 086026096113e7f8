import type { OwnDerivation } from './types.ts'

/**
 * What an own derivation gives for a document. It sees only fields that have a value: whether an empty one is
 * `null`, `undefined` or absent depends on the database and on who saved, and must not make a difference.
 */
export function ownValues(
  { derive, fields }: OwnDerivation,
  doc: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const values = derive(
    Object.fromEntries(
      Object.entries(doc).filter(([, value]) => value !== null && value !== undefined),
    ),
  )
  return Object.fromEntries(
    fields.filter((field) => field in values).map((field) => [field, values[field]]),
  )
}
