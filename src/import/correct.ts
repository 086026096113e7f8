import { type Payload, ValidationError } from 'payload'

import type { Difference, Report } from './Report.ts'

/** Writes what was read over what is stored, document by document as the desk would; what the desk's checks refuse is refused. */
export async function correct(payload: Payload, report: Report): Promise<void> {
  const documents = new Map<string, Difference[]>()
  for (const one of report.differing) {
    const document = `${one.collection} ${one.id}`
    documents.set(document, [...(documents.get(document) ?? []), one])
  }
  report.differing = []
  for (const differences of documents.values()) {
    const refused = await save(payload, differences)
    if (refused.length === 0) report.corrected.push(...differences)
    else report.refused.push(...refused)
  }
}

async function save(
  payload: Payload,
  differences: readonly Difference[],
): Promise<Report['refused']> {
  const [first] = differences
  if (!first) return []
  try {
    await payload.update({
      collection: first.collection,
      data: Object.fromEntries(differences.map(({ field, read }) => [field, read])),
      depth: 0,
      id: first.id,
      overrideAccess: true,
      select: {},
    })
    return []
  } catch (err) {
    if (!(err instanceof ValidationError)) throw err
    return err.data.errors.map(({ message, path }) => ({
      expected: message,
      read: path,
      spot: first.spot,
    }))
  }
}
