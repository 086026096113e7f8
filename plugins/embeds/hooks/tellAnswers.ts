import type { CollectionConfig, PayloadRequest } from 'payload'

import { afterCommit } from '../../transactions/index.ts'
import { answersOf } from '../http/answersOf.ts'
import type { DocID } from '../types.ts'

/** A collection whose saves in this process are known to what is kept in memory before they are answered. */
export function tellAnswers(collection: CollectionConfig): CollectionConfig {
  const tell = (req: PayloadRequest, id: DocID) =>
    afterCommit(req, () => {
      answersOf(req.payload)?.touched([`${collection.slug}:${id}`])
      return Promise.resolve()
    })
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [
        ...(collection.hooks?.afterChange ?? []),
        ({ doc, req }) => tell(req, (doc as { id: DocID }).id),
      ],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), ({ id, req }) => tell(req, id)],
    },
  }
}
