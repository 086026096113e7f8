import {
  APIError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'

import { visitorOf } from '../access.ts'
import { versionOf } from '../restoring/versionOf.ts'

/** What the operations have in common that can put a story before readers, or take it away. */
interface Args {
  data?: { _status?: unknown }
  draft?: boolean
  id?: number | string
  overrideAccess?: boolean
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
  where?: Where
}

const writing = new Set(['create', 'restoreVersion', 'update', 'updateByID'])

/**
 * A reporter writes drafts, of new stories and of published ones; what readers see changes only through an editor.
 *
 * @throws APIError 403 when the operation would publish, unpublish, or change what is published.
 */
export const reportersSaveDrafts: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  const given = args as Args
  if (given.overrideAccess || !writing.has(operation) || visitorOf(req) !== 'reporter') return args
  if (given.data?._status === 'published' || given.publishAllLocales || given.unpublishAllLocales) {
    throw refused('publish a story')
  }
  if (given.draft !== true && (await touchesPublished(operation, given, req))) {
    throw refused('change or unpublish a published story')
  }
  return args
}

const refused = (what: string) =>
  new APIError(`Only editors ${what}. Save it as a draft and ask an editor.`, 403, undefined, true)

async function touchesPublished(
  operation: string,
  { id, where }: Args,
  req: PayloadRequest,
): Promise<boolean> {
  const which = operation === 'restoreVersion' ? (await versionOf(id, req))?.story : id
  const target = which === undefined ? where : { id: { equals: which } }
  if (!target) return false
  const { totalDocs } = await req.payload.db.count({
    collection: 'articles',
    req,
    where: { and: [target, { _status: { equals: 'published' } }] },
  })
  return totalDocs > 0
}
