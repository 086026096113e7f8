import type { CollectionBeforeValidateHook } from 'payload'

/** Who may read a story, where it is, and what was told of it: no version of its words changes that. */
const STANDING = ['commentsOpen', 'corrections', 'embargo', 'publishedAt', 'slug'] as const

/**
 * Restoring a version brings its words back. An embargo of then would take a published story from its readers without a
 * word, at once or when the restored draft is published; a correction that was printed since would be gone.
 */
export const wordsAlone: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!req.context.isRestoringVersion || !originalDoc) return data
  const latest = originalDoc as Record<string, unknown>
  const stored = await req.payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: collection.slug,
    req,
    where: { id: { equals: latest.id } },
  })
  const standing = stored?._status === 'published' ? stored : latest
  return { ...data, ...Object.fromEntries(STANDING.map((name) => [name, standing[name] ?? null])) }
}
