import type { CollectionSlug, PayloadRequest } from 'payload'

import type { CommentState, DocID, Submission } from '../types.ts'

/** How many of an author's latest comments are looked at. */
const REMEMBERED = 50

interface Slugs {
  articles: string
  comments: string
}

/** Gathers what phases look at: the story with the author's own eyes, and what the author said before. */
export async function submissionOf(
  { article, author, body }: { article: DocID; author: DocID; body: string },
  { articles, comments }: Slugs,
  req: PayloadRequest,
): Promise<Submission> {
  const [found] = isID(article, req) ? await storiesWith(article, articles, req) : []
  const earlier = await req.payload.db.find<{ article: DocID; body: string; state: CommentState }>({
    collection: comments as CollectionSlug,
    limit: REMEMBERED,
    pagination: false,
    req,
    select: { article: true, body: true, state: true },
    sort: '-createdAt',
    where: { author: { equals: author } },
  })
  return {
    article: found ? { commentsOpen: isOpen(found), id: article } : null,
    author,
    body,
    earlier: earlier.docs.map((comment) => ({
      article: comment.article,
      body: comment.body,
      state: comment.state,
    })),
  }
}

/** The story, if the author may read it. */
async function storiesWith(id: DocID, articles: string, req: PayloadRequest): Promise<object[]> {
  const { docs } = await req.payload.find({
    collection: articles as CollectionSlug,
    depth: 0,
    disableErrors: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: { commentsOpen: true },
    where: { id: { equals: id } },
  })
  return docs
}

/** A reader may send anything, or nothing; the databases fall over what is no id. */
const isID = (sent: unknown, { payload }: PayloadRequest): boolean =>
  payload.db.defaultIDType === 'number'
    ? Number.isSafeInteger(Number(sent)) && ['number', 'string'].includes(typeof sent)
    : typeof sent === 'string' && /^[0-9a-f]{24}$/i.test(sent)

/** Open unless it says otherwise. */
const isOpen = (article: object): boolean =>
  !('commentsOpen' in article) || article.commentsOpen !== false
