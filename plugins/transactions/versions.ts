import type {
  CollectionAfterOperationHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  Payload,
  PayloadRequest,
} from 'payload'

import { Stale, StaleForm } from './Stale.ts'

type ID = number | string

/** Requests whose condition has been met: what their hooks save after that is part of the same save. */
const met = new WeakSet<Headers>()

/**
 * The version of a document as an ETag: when it was last saved. What is derived does not count: an editor with the
 * document open has not been overtaken by it.
 */
export function etagOf(doc: unknown): string | undefined {
  const time = savedAt(doc)
  return time === undefined ? undefined : `"${time.toString(36)}"`
}

/**
 * `If-Match` of a PATCH or a DELETE of one document is honoured, in the transaction of the save, and its GET answers
 * the ETag. A form sends back `updatedAt` with what it has read, and is refused where somebody has saved since,
 * whatever has become of its lock. Installed at start, for every collection there is, Payload's own as well.
 */
export function guardVersions(payload: Payload): void {
  for (const { config } of Object.values(payload.collections)) {
    config.hooks.beforeOperation.push(beforeRestoring, beforeFiles)
    config.hooks.beforeValidate.unshift(beforeSaving)
    config.hooks.beforeDelete.unshift(beforeDeleting)
    config.hooks.afterOperation.push(tellVersion)
  }
}

/** A restored version is older on purpose, and the id in its address is the version's, not the document's. */
const beforeRestoring: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'restoreVersion') met.add(req.headers)
}

/** Payload deletes the file that a new one replaces before it looks at anything else. */
const beforeFiles: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || !req.file || !isAbout(req, collection.slug)) return
  const { data, id } = args as { data?: unknown; id?: ID }
  if (id === undefined) return
  // Who may not read it is told so by Payload itself.
  const doc = await newest(req, collection.slug, id, false)
  if (doc) refuseStale(req, doc, data)
}

const beforeSaving: CollectionBeforeValidateHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { id } = (originalDoc ?? {}) as { id?: ID }
  if (operation === 'update' && isAbout(req, collection.slug, id))
    refuseStale(req, originalDoc, data)
  return data
}

const beforeDeleting: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!isAbout(req, collection.slug, id) || conditionOf(req) === undefined) return
  refuseStale(req, await newest(req, collection.slug, id, true))
}

const tellVersion: CollectionAfterOperationHook = ({ collection, operation, req, result }) => {
  const one = operation === 'findByID' || operation === 'updateByID'
  if (one && isAbout(req, collection.slug, (result as { id?: ID } | null)?.id))
    setETag(req, etagOf(result))
  return result
}

/** @throws Stale, StaleForm */
function refuseStale(req: PayloadRequest, doc: unknown, data?: unknown): void {
  if (met.has(req.headers)) return
  const current = etagOf(doc)
  const given = conditionOf(req)
  if (given !== undefined && given !== '*' && !tagsIn(given).includes(current ?? '')) {
    setETag(req, current)
    throw new Stale(given, current)
  }
  const read = savedAt(data)
  if (given === undefined && read !== undefined && read !== savedAt(doc)) throw new StaleForm()
  met.add(req.headers)
}

/** Whether a request over REST is about this very document, and not one that follows from it. */
function isAbout({ payloadAPI, routeParams }: PayloadRequest, slug: string, id?: ID): boolean {
  if (payloadAPI !== 'REST' || routeParams?.collection !== slug) return false
  const asked = routeParams.id
  if (typeof asked !== 'string' && typeof asked !== 'number') return false
  return id === undefined || String(asked) === String(id)
}

async function newest(
  req: PayloadRequest,
  slug: string,
  id: ID,
  overrideAccess: boolean,
): Promise<unknown> {
  const collection = slug as CollectionSlug
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    disableErrors: true,
    draft: Boolean(req.payload.collections[collection].config.versions?.drafts),
    select: { updatedAt: true },
    limit: 1,
    overrideAccess,
    pagination: false,
    req,
    trash: true,
    where: { id: { equals: id } },
  })
  return docs[0]
}

function setETag(req: PayloadRequest, etag: string | undefined): void {
  if (etag === undefined) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('etag', etag)
}

const conditionOf = ({ headers }: PayloadRequest): string | undefined =>
  headers.get('if-match')?.trim() ?? undefined

/** A weak one matches nothing here (RFC 9110, 13.1.1): it is of an answer, not of a document. */
const tagsIn = (condition: string): string[] => condition.split(',').map((each) => each.trim())

function savedAt(doc: unknown): number | undefined {
  if (typeof doc !== 'object' || doc === null || !('updatedAt' in doc)) return undefined
  const { updatedAt } = doc
  const time =
    typeof updatedAt === 'string' || updatedAt instanceof Date ? +new Date(updatedAt) : NaN
  return Number.isNaN(time) ? undefined : time
}
