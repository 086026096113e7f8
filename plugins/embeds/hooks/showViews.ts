import type { CollectionAfterReadHook, PayloadRequest } from 'payload'

import { beforeAnswer } from '../../transactions/index.ts'
import { dependOn } from '../http/readLog.ts'
import { inOnePass } from '../resolve/inOnePass.ts'
import { embedNodes, isTree } from '../tree/walk.ts'

/**
 * Puts the view of every embed into the bodies that are read, as this reader may see it: REST, GraphQL and Local API.
 * Into what a save is answered with when it has committed, for nobody must wait to write for that.
 */
export const showViews =
  (collection: string, fields: readonly string[]): CollectionAfterReadHook =>
  async ({ doc, query, req }: Read) => {
    dependOn([`${collection}:${String(doc.id)}`])
    if (wantsIDs(req) || isAdminForm(req)) return doc
    const nodes = fields.flatMap((field) => {
      const body = doc[field]
      return isTree(body) ? [...embedNodes(body)] : []
    })
    if (nodes.length === 0) return doc
    const show = (reader: PayloadRequest) =>
      inOnePass(nodes, `${collection}:${String(doc.id)}`, reader)
    // Payload reads by a query; what it has just written it does not.
    await (query ? show(req) : beforeAnswer(req, show))
    return doc
  }

interface Read {
  doc: Record<string, unknown>
  query?: object
  req: PayloadRequest
}

/** `?embeds=ids` over HTTP, `context: { embeds: 'ids' }` in the Local API. */
const wantsIDs = ({ context, query }: PayloadRequest): boolean =>
  query?.embeds === 'ids' || context?.embeds === 'ids'

/** The edit view reads and saves the body as it is stored; its blocks ask for their own views. */
function isAdminForm({ headers, payload, payloadAPI, url }: PayloadRequest): boolean {
  const { admin } = payload.config.routes
  const from = payloadAPI === 'local' ? null : headers?.get('referer')
  return [url, from].some((address) => {
    if (!address || !URL.canParse(address, 'http://localhost')) return false
    const { pathname } = new URL(address, 'http://localhost')
    return pathname === admin || pathname.startsWith(`${admin}/`)
  })
}
