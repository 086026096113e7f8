import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

import { moderate } from '../moderation/moderate.ts'
import { submissionOf } from '../moderation/submissionOf.ts'
import type { DocID, Phase } from '../types.ts'

interface NewComment {
  article: DocID
  author: DocID
  body: string
}

/** Puts a new comment before the phases. Whatever state was sent with it, they decide. */
export const moderateNew =
  (phases: readonly Phase[], articles: string): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, req }) => {
    if (operation !== 'create') return data
    const submission = await submissionOf(
      data as NewComment,
      { articles, comments: collection.slug },
      req,
    )
    const { audit, verdict } = await moderate(phases, submission, () => new Date())
    if (verdict.says === 'refused') {
      const errors = [{ message: verdict.message, path: 'body' }]
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    }
    return { ...data, audit, reason: verdict.reason, state: verdict.says }
  }
