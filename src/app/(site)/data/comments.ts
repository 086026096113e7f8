import { session } from './session.ts'

/** A comment below a story. `waiting` is only ever the visitor's own. */
export interface CommentLine {
  author: null | string
  body: string
  createdAt: string
  id: number | string
  waiting: boolean
}

/** How many comments a page shows. */
const most = 200

/** The approved comments on a story, oldest first, and the visitor's own that wait for a moderator. */
export async function comments(article: number | string): Promise<CommentLine[]> {
  const { asVisitor, payload, visitor } = await session()
  const isReader = visitor?.kind === 'reader'
  const { docs } = await payload.find({
    collection: 'comments',
    depth: 0,
    limit: most,
    pagination: false,
    select: { authorName: true, body: true, createdAt: true, state: true },
    sort: 'createdAt',
    where: {
      article: { equals: article },
      // What waits, and may be read by a reader, is that reader's own. The desk has a list for what waits.
      state: isReader ? { not_equals: 'rejected' } : { equals: 'approved' },
    },
    ...asVisitor,
  })
  return docs.map(({ authorName, body, createdAt, id, state }) => ({
    author: authorName ?? null,
    body,
    createdAt,
    id,
    waiting: state === 'waiting',
  }))
}
