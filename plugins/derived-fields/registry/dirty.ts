import type { DocID } from '../types.ts'

/** One piece of work: a derivation and the document it is keyed by. */
export type Dirty = `${string}|${string}`

export const dirty = (derivation: string, id: DocID): Dirty => `${derivation}|${id}`

export function readDirty(item: Dirty): { derivation: string; id: string } {
  const at = item.indexOf('|')
  return { derivation: item.slice(0, at), id: item.slice(at + 1) }
}
