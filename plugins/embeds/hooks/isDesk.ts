import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether the one who asks may enter the admin. */
export async function isDesk(req: PayloadRequest): Promise<boolean> {
  const { admin } = req.payload.config
  if (req.user?.collection !== admin.user) return false
  const { access } = req.payload.collections[admin.user as CollectionSlug].config
  return (await access.admin?.({ req })) ?? true
}
