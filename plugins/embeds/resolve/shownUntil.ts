import type { Payload } from 'payload'

import { embedRegistry } from '../registry.ts'
import { embedNodes } from '../tree/walk.ts'
import type { EmbedNode, Tree } from '../types.ts'
import { viewAt } from './viewAt.ts'

/**
 * Until when a story's embeds stay as they were read just now, if nothing changes but the clock: milliseconds since
 * 1970, `null` where none of them reads it. What is frozen never ends.
 */
export function shownUntil(payload: Payload, body: null | Tree | undefined): null | number {
  const { embeds } = embedRegistry(payload)
  const until = ({ fields }: EmbedNode) =>
    fields.asOf ? Infinity : viewAt(embeds.get(fields.blockType), fields.view, Date.now()).until
  const first = Math.min(...[...embedNodes(body)].map(until))
  return Number.isFinite(first) ? first : null
}
