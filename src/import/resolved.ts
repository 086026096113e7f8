import type { DocID } from '../../plugins/derived-fields/index.ts'
import type { Entry } from './Sheet.ts'

type Facts = Readonly<Record<string, unknown>>

/** An entry of any collection; the links are those that its collection has. */
export type AnyEntry = {
  athlete?: null | string
  combinedEvent?: null | string
  competition?: string
  event?: null | string
  members?: readonly string[]
} & Entry<Facts>

/** The facts as they would be stored, with ids for keys. A key that has no id yet is left out. */
export function resolved(entry: AnyEntry, ids: ReadonlyMap<string, DocID>): Facts {
  const { facts, key, spot: _, ...links } = entry
  const document: Record<string, unknown> = { ...facts, sourceID: key }
  for (const [field, to] of Object.entries(links)) {
    if (typeof to === 'string') document[field] = ids.get(to) ?? null
    else if (Array.isArray(to)) document[field] = to.flatMap((one: string) => ids.get(one) ?? [])
    else document[field] = null
  }
  return document
}
