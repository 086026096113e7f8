import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'

/** Deletes with a document what makes no sense without it, in the same transaction, hooks and all. */
export const takeAlong =
  ({ collection, field }: { collection: string; field: string }): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { errors } = await req.payload.delete({
      collection: collection as CollectionSlug,
      depth: 0,
      overrideAccess: true,
      req,
      where: { [field]: { equals: id } },
    })
    const [failed] = errors
    if (failed) throw new Error(`${collection} ${failed.id} cannot be deleted: ${failed.message}`)
  }
