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
  const story = await req.payload.find({
    collection: articles as CollectionSlug,
    depth: 0,
    disableErrors: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: { commentsOpen: true },
    where: { id: { equals: article } },
  })
  const earlier = await req.payload.db.find<{ article: DocID; body: string; state: CommentState }>({
    collection: comments as CollectionSlug,
    limit: REMEMBERED,
    pagination: false,
    req,
    select: { article: true, body: true, state: true },
    sort: '-createdAt',
    where: { author: { equals: author } },
  })
  const [found] = story.docs
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

/** Open unless it says otherwise. */
const isOpen = (article: object): boolean =>
  !('commentsOpen' in article) || article.commentsOpen !== false
