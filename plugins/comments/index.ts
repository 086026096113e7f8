import type { CollectionConfig, Config, Plugin } from 'payload'

import { takeAlong } from '../dependents/index.ts'
import { moderateNew } from './hooks/moderateNew.ts'
import { recordDecision } from './hooks/recordDecision.ts'
import { signComment } from './hooks/signComment.ts'
import { standardPhases } from './phases/index.ts'
import type { CommentsOptions } from './types.ts'

export { commentDerivations, deriveComments } from './derivations/commentDerivations.ts'
export { commentFields } from './fields/commentFields.ts'
export * from './phases/index.ts'
export { tidyName, tidyText } from './text/tidyText.ts'
export type {
  AuditLine,
  CommentFieldsOptions,
  CommentsOptions,
  CommentState,
  EarlierComment,
  MayModerate,
  Phase,
  Submission,
  Verdict,
} from './types.ts'

/** Comments: signed by the reader who sends them, put before the phases, decided by moderators, audited throughout. */
export const comments =
  ({
    collections = {},
    disabled = false,
    phases = standardPhases(),
  }: CommentsOptions = {}): Plugin =>
  (config: Config): Config => {
    const {
      articles = 'articles',
      comments = 'comments',
      readers = 'readers',
      staff = 'users',
    } = collections
    const moderated = (collection: CollectionConfig): CollectionConfig => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeChange: [
          ...(collection.hooks?.beforeChange ?? []),
          moderateNew(disabled ? [] : phases, articles),
          recordDecision(staff),
        ],
        beforeValidate: [...(collection.hooks?.beforeValidate ?? []), signComment(readers)],
      },
    })
    const commented = (collection: CollectionConfig): CollectionConfig => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        beforeDelete: [
          ...(collection.hooks?.beforeDelete ?? []),
          takeAlong({ collection: comments, field: 'article' }),
        ],
      },
    })
    return {
      ...config,
      collections: config.collections?.map((collection) =>
        collection.slug === comments
          ? moderated(collection)
          : collection.slug === articles
            ? commented(collection)
            : collection,
      ),
    }
  }
