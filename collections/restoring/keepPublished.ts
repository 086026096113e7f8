import {
  APIError,
  headersWithCors,
  restoreVersionOperation,
  type CollectionBeforeOperationHook,
  type Endpoint,
  type PayloadRequest,
} from 'payload'

import { idIn } from '../queries/idIn.ts'
import { versionOf } from './versionOf.ts'

const words = {
  asDraft: 'Restored as a draft. Readers see the published story until you publish these words.',
  refused:
    'This version was a draft, and the story is published: restored as it was it would take the story from its readers. Restore it as a draft (draft: true), or unpublish the story first.',
}

/**
 * A draft's words that are restored over a published story leave it published.
 *
 * @throws APIError 409 when the operation would unpublish the story on the way.
 */
export const keepPublished: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return args
  const { draft, id } = args as { draft?: boolean; id?: unknown }
  if (draft !== true && (await unpublishes(id, req))) {
    throw new APIError(words.refused, 409, undefined, true)
  }
  return args
}

/** Payload's own, which the admin calls: it offers no "as a draft" for a version that was one, so this does it. */
export const restoreVersion: Endpoint = {
  handler: async (req) => {
    const id = idIn(req)
    const asked = req.searchParams.get('draft') === 'true'
    const kept = !asked && (await unpublishes(id, req))
    // The Local API's restoreVersion forgets `draft`.
    const doc: object = await restoreVersionOperation({
      id,
      collection: req.payload.collections.articles,
      draft: asked || kept,
      overrideAccess: false,
      req,
    })
    const message = kept ? words.asDraft : req.t('version:restoredSuccessfully')
    return Response.json(
      { ...doc, message },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    )
  },
  method: 'post',
  path: '/versions/:id',
}

async function unpublishes(version: unknown, req: PayloadRequest): Promise<boolean> {
  const found = await versionOf(version, req)
  if (!found?.isDraft) return false
  const { totalDocs } = await req.payload.db.count({
    collection: 'articles',
    req,
    where: { and: [{ id: { equals: found.story } }, { _status: { equals: 'published' } }] },
  })
  return totalDocs > 0
}
