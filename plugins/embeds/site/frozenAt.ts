import { embedNodes, isTree } from '../tree/walk.ts'

/** The moment that a body read with `embeds: 'published'` shows, ISO 8601; `null` where nothing in it had been kept. */
export function frozenAt(body: unknown): null | string {
  if (!isTree(body)) return null
  for (const { fields } of embedNodes(body))
    if (!fields.asOf && fields.frozen?.shows === 'then') return fields.frozen.asOf
  return null
}
