import type { OwnDerivation } from './types.ts'

/**
 * What own derivations give for a document, each seeing the values of those before it. They see only fields that have
 * a value: whether an empty one is `null`, `undefined` or absent depends on the database and on who saved, and must
 * not make a difference.
 */
export function ownValues(
  derivations: readonly OwnDerivation[],
  doc: Readonly<Record<string, unknown>>,
  /** The fields they may see, where the document has others as well. */
  visible: readonly string[] = Object.keys(doc),
): Record<string, unknown> {
  if (derivations.length === 0) return {}
  const own: Record<string, unknown> = {}
  const facts = present(doc, visible)
  for (const { derive, fields } of derivations) {
    const values = derive(facts)
    for (const field of fields) {
      if (!(field in values)) continue
      own[field] = values[field]
      if (isThere(values[field])) facts[field] = values[field]
      else delete facts[field]
    }
  }
  return own
}

function present(
  doc: Readonly<Record<string, unknown>>,
  visible: readonly string[],
): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const name of visible) if (isThere(doc[name])) facts[name] = doc[name]
  return facts
}

const isThere = (value: unknown): boolean => value !== null && value !== undefined
