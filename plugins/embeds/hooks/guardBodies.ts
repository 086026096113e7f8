import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { whichExist } from '../../derived-fields/index.ts'
import { embedRegistry, keyOf, referencesOf } from '../registry.ts'
import { embedNodes } from '../tree/walk.ts'
import { vetTree, type Rules } from '../tree/vetTree.ts'
import type { EmbedNode, Tree } from '../types.ts'
import { nodeTypes } from './nodeTypes.ts'
import { readID } from './readID.ts'

/**
 * Before anything else sees a body: unknown and hostile nodes are refused with their path, drafts included; views are
 * taken out, so that none is ever stored; embeds whose target does not exist are marked `gone`.
 */
export const guardBodies =
  (fields: readonly string[]): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
    const data = args.data as Record<string, unknown>
    const bodies: Record<string, Tree> = {}
    for (const field of fields) {
      if (data[field] == null) continue
      const vetted = vetTree(data[field], {
        embeds: embedRegistry(req.payload).embeds,
        newID: () => crypto.randomUUID(),
        readID: readID(req.payload),
        types: nodeTypes(collection, field),
      } satisfies Rules)
      if (!vetted.ok)
        throw new ValidationError(
          {
            collection: collection.slug,
            errors: [{ message: `${field}.${vetted.message}`, path: field }],
          },
          req.t,
        )
      bodies[field] = vetted.tree
    }
    await markGone(
      Object.values(bodies).flatMap((tree) => [...embedNodes(tree)]),
      req,
    )
    return { ...args, data: { ...data, ...bodies } }
  }

/** A story may keep an embed whose target was deleted; what is derived from the body must not point at it. */
async function markGone(nodes: readonly EmbedNode[], req: PayloadRequest): Promise<void> {
  const { embeds } = embedRegistry(req.payload)
  const targets = new Map(nodes.map((node) => [node, referencesOf(embeds, node)]))
  const there = await whichExist([...targets.values()].flat(), req)
  for (const [{ fields }, references] of targets)
    if (!references.every((reference) => there.has(keyOf(reference)))) fields.gone = true
}
