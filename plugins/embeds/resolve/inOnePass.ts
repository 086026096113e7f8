import type { PayloadRequest } from 'payload'

import { PUBLICATION } from '../asOf.ts'
import { keysOfNode } from '../history/step.ts'
import { dependOn, namingItsReads } from '../http/readLog.ts'
import { embedRegistry } from '../registry.ts'
import type { EmbedNode, Key } from '../types.ts'
import { resolveEmbeds } from './resolveEmbeds.ts'
import { showThen } from './showThen.ts'

interface Pass {
  done: Promise<void>
  stories: Map<EmbedNode, Key>
}

const passes = new WeakMap<PayloadRequest, Pass>()

/**
 * Puts `fields.view` on the nodes. Payload reads the documents of a list side by side, so all that one request asks
 * within a turn of the event loop is resolved together: ten stories cost the queries of one.
 */
export function inOnePass(
  nodes: readonly EmbedNode[],
  story: Key,
  req: PayloadRequest,
): Promise<void> {
  const open = passes.get(req)
  if (open) {
    for (const node of nodes) open.stories.set(node, story)
    return open.done
  }
  const stories = new Map(nodes.map((node) => [node, story]))
  const done = nextTurn().then(() => {
    passes.delete(req)
    return resolveAll(stories, req)
  })
  passes.set(req, { done, stories })
  return done
}

async function resolveAll(
  stories: ReadonlyMap<EmbedNode, Key>,
  req: PayloadRequest,
): Promise<void> {
  const nodes = [...stories.keys()]
  const views = await namingItsReads(() => resolveEmbeds(embedRegistry(req.payload), nodes, req))
  nodes.forEach((node, at) => dependOn(keysOfNode(req.payload, node, views[at])))
  const now = new Map(nodes.map((node, at) => [node, views[at]]))
  const all = asPublished(req) ? PUBLICATION : null
  const asked = nodes.flatMap((node) => {
    const asOf = node.fields.asOf || all
    return asOf ? [{ asOf, node, story: stories.get(node) ?? null }] : []
  })
  const then = asked.length > 0 ? await namingItsReads(() => showThen(asked, now, req)) : null
  for (const node of nodes) {
    const shown = then?.get(node) ?? { view: now.get(node) }
    Object.assign(node.fields, shown)
  }
}

/** `?embeds=published` over HTTP, `context: { embeds: 'published' }` in the Local API. */
const asPublished = ({ context, query }: PayloadRequest): boolean =>
  query?.embeds === 'published' || context?.embeds === 'published'

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))
