import type { DocID } from '../types.ts'

/** One piece of work: a derivation and the document it is keyed by; or a crowd of them. */
export type Dirty = `${string}|${string}`

export const dirty = (derivation: string, id: DocID): Dirty => `${derivation}|${id}`

export function readDirty(item: Dirty): { derivation: string; id: string } {
  const at = item.indexOf('|')
  return { derivation: item.slice(0, at), id: item.slice(at + 1) }
}

/** All keys of a derivation that name one value of a collection (`via`), where they are too many to be listed. */
export interface Crowd {
  /** Those up to this one are done. */
  after: DocID | null
  collection: string
  derivation: string
  value: DocID
}

/** As work of a derivation without a name, which there is none of. */
export const crowd = ({ after, collection, derivation, value }: Crowd): Dirty =>
  dirty('', JSON.stringify([derivation, collection, value, after]))

/** Null for a single key. */
export function readCrowd(item: Dirty): Crowd | null {
  const { derivation: none, id } = readDirty(item)
  if (none !== '') return null
  const [derivation, collection, value, after] = JSON.parse(id) as [string, string, DocID, DocID]
  return { after, collection, derivation, value }
}

export const derivationOf = (item: Dirty): string => (readCrowd(item) ?? readDirty(item)).derivation
