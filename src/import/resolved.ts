import type { DocID } from '../../plugins/derived-fields/index.ts'
import type { Entry, MemberAs } from './Sheet.ts'

type Facts = Readonly<Record<string, unknown>>

/** The fields by which entries name each other. */
export const links = ['athlete', 'combinedEvent', 'competition', 'event', 'members'] as const

/** An entry of any collection; it has the links of its own collection. */
export type AnyEntry = {
  athlete?: null | string
  combinedEvent?: null | string
  competition?: string
  event?: null | string
  members?: readonly string[]
  membersAs?: readonly MemberAs[]
} & Entry<Facts>

/** The facts as they would be stored, with ids for keys. A key that has no id yet is left out. */
export function resolved(entry: AnyEntry, ids: ReadonlyMap<string, DocID>): Facts {
  const document: Record<string, unknown> = { ...entry.facts, sourceID: entry.key }
  for (const link of links) {
    const to = entry[link]
    if (typeof to === 'string') document[link] = ids.get(to) ?? null
    else if (to && to.length > 0) document[link] = to.flatMap((one) => ids.get(one) ?? [])
  }
  const { membersAs = [] } = entry
  if (membersAs.length > 0)
    document.membersAs = membersAs.flatMap((one) => {
      const athlete = ids.get(one.athlete)
      return athlete === undefined ? [] : { ...one, athlete }
    })
  return document
}
