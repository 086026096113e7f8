import type { CollectionAfterReadHook, PayloadRequest } from 'payload'

import { dependOn } from '../http/readLog.ts'
import { inOnePass } from '../resolve/inOnePass.ts'
import { embedNodes, isTree } from '../tree/walk.ts'

/** Puts the view of every embed into the bodies that are read, as this reader may see it: REST, GraphQL and Local API. */
export const showViews =
  (collection: string, fields: readonly string[]): CollectionAfterReadHook =>
  async ({ doc, req }: { doc: Record<string, unknown>; req: PayloadRequest }) => {
    dependOn([`${collection}:${String(doc.id)}`])
    if (wantsIDs(req) || isAdminForm(req)) return doc
    const nodes = fields.flatMap((field) => {
      const body = doc[field]
      return isTree(body) ? [...embedNodes(body)] : []
    })
    if (nodes.length > 0) await inOnePass(nodes, `${collection}:${String(doc.id)}`, req)
    return doc
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
