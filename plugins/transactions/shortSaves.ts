import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  Payload,
  PayloadRequest,
  PopulateType,
} from 'payload'

import { beforeAnswer, own } from './afterCommit.ts'
import { populate } from './populate.ts'

const writing = new Set(['create', 'delete', 'restoreVersion', 'update'])

/** How deep the answer was asked for. On the arguments of an operation, which its hooks share. */
const ASKED = Symbol('depth')

/** What the operations that write are called with, as far as it concerns their answer. */
interface Asking {
  depth?: number
  draft?: boolean
  overrideAccess?: boolean
  populate?: PopulateType
  showHiddenFields?: boolean
  [ASKED]?: number
}

/**
 * Payload reads what a save is answered with, two steps deep by default, before it commits; meanwhile all others wait.
 * Here a save reads itself alone, and what its answer points at is read when it has committed. What runs in somebody
 * else's transaction is answered within it as it asks, and again when that has committed.
 *
 * Put behind all other hooks: they may replace what is answered. Payload has read the depth of a version that is
 * restored before it calls a hook, so that one populates twice.
 */
export function installShortSaves({ collections }: Payload): void {
  for (const { config } of Object.values(collections)) {
    config.hooks.beforeOperation = [...(config.hooks.beforeOperation ?? []), askLater]
    config.hooks.afterOperation = [...(config.hooks.afterOperation ?? []), answerThen]
  }
}

const askLater: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!writing.has(operation)) return args
  const asked = depthOf(args as Asking, req)
  const later: Asking = (await own(req)) ? { [ASKED]: asked, depth: 0 } : { [ASKED]: asked }
  return { ...args, ...later }
}

const answerThen: CollectionAfterOperationHook = async ({ args, collection, req, result }) => {
  const asking = args as Asking
  const depth = asking[ASKED]
  const docs = depth ? docsIn(result) : []
  if (depth && docs.length > 0)
    await beforeAnswer(req, (reader) =>
      populate(collection, docs, {
        depth,
        draft: asking.draft ?? false,
        overrideAccess: asking.overrideAccess ?? false,
        populate: asking.populate,
        req: reader,
        showHiddenFields: asking.showHiddenFields ?? false,
      }),
    )
  return result
}

function depthOf({ depth }: Asking, { payload }: PayloadRequest): number {
  const { defaultDepth, maxDepth } = payload.config
  return Math.min(depth === undefined ? defaultDepth : Number(depth) || 0, maxDepth)
}

/** The documents of an answer, of one save or of many. */
export function docsIn(result: unknown): Record<string, unknown>[] {
  if (typeof result !== 'object' || result === null) return []
  if ('docs' in result && Array.isArray(result.docs))
    return result.docs as Record<string, unknown>[]
  return [result as Record<string, unknown>]
}
