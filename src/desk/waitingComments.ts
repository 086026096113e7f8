import type { PayloadRequest } from 'payload'

export interface WaitingComment {
  authorName: string
  createdAt: string
  excerpt: string
  id: number | string
}

const SHOWN = 5

/** The oldest comments that wait for a moderator, and how many there are. */
export async function waitingComments(
  req: PayloadRequest,
): Promise<{ comments: WaitingComment[]; count: number }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'comments',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
    select: { authorName: true, createdAt: true, excerpt: true },
    sort: 'createdAt',
    where: { state: { equals: 'waiting' } },
  })
  return {
    comments: docs.map(({ authorName, createdAt, excerpt, id }) => ({
      authorName: authorName ?? '',
      createdAt,
      excerpt: excerpt ?? '',
      id,
    })),
    count: totalDocs,
  }
}
