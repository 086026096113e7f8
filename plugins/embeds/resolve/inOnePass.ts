import type { PayloadRequest } from 'payload'

import { embedRegistry } from '../registry.ts'
import type { EmbedNode } from '../types.ts'
import { resolveEmbeds } from './resolveEmbeds.ts'

interface Pass {
  done: Promise<void>
  nodes: EmbedNode[]
}

const passes = new WeakMap<PayloadRequest, Pass>()

/**
 * Puts `fields.view` on the nodes. Payload reads the documents of a list side by side, so all that one request asks
 * within a turn of the event loop is resolved together: ten stories cost the queries of one.
 */
export function inOnePass(nodes: readonly EmbedNode[], req: PayloadRequest): Promise<void> {
  const open = passes.get(req)
  if (open) {
    open.nodes.push(...nodes)
    return open.done
  }
  const all = [...nodes]
  const done = nextTurn().then(async () => {
    passes.delete(req)
    const views = await resolveEmbeds(embedRegistry(req.payload), all, req)
    all.forEach((node, at) => (node.fields.view = views[at]))
  })
  passes.set(req, { done, nodes: all })
  return done
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))
