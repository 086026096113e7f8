import type { PayloadRequest } from 'payload'

/** What a story's versions say of their story. */
interface Version {
  id: number | string
  _status?: unknown
}

/** The story of a version, and whether that version was a draft. */
export async function versionOf(id: unknown, req: PayloadRequest) {
  const { docs } = await req.payload.db.findVersions<Version>({
    collection: 'articles',
    limit: 1,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  const [found] = docs
  return found && { isDraft: found.version._status === 'draft', story: found.parent }
}
