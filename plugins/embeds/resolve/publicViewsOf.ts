import { createLocalReq, type Payload } from 'payload'

import { answersOf } from '../http/answersOf.ts'
import { embedRegistry } from '../registry.ts'
import type { EmbedNode } from '../types.ts'
import { resolveEmbeds } from './resolveEmbeds.ts'

/**
 * What the public sees in embeds, at the place `seq` of the feed or later. Where a front door keeps answers, each view
 * is made once for all who tell the public of it.
 */
export async function publicViewsOf(
  payload: Payload,
  nodes: readonly EmbedNode[],
  seq: number,
): Promise<unknown[]> {
  if (nodes.length === 0) return []
  const resolve = async () =>
    resolveEmbeds(
      embedRegistry(payload),
      nodes,
      await createLocalReq({ context: { embeds: 'ids' } }, payload),
    )
  return answersOf(payload)?.sharingViews(seq, resolve) ?? resolve()
}
