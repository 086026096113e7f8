import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { storyPath } from './storyPath.ts'

type ID = number | string
interface Story {
  id: ID
  slug?: null | string
  _status?: unknown
}

/** Readers kept the address under which a story was published: when it is published under another, the old one leads there. */
export const leaveRedirects: CollectionBeforeChangeHook<Story> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { _status, slug } = data
  if (operation !== 'update' || _status !== 'published' || !slug || !originalDoc) return data
  const { id } = originalDoc
  // The usual save of a published story costs nothing.
  if (originalDoc._status === 'published' && originalDoc.slug === slug) return data
  const old = (await publishedSlugs(id, req)).filter((one) => one !== slug)
  if (old.length === 0) return data
  await forget([slug, ...old].map(storyPath), req)
  for (const one of old) {
    await req.payload.create({
      collection: 'redirects',
      data: {
        from: storyPath(one),
        to: { reference: { relationTo: 'articles', value: id as number }, type: 'reference' },
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return data
}

/** Of the versions that are kept, and of the one that readers see. */
async function publishedSlugs(id: ID, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.db.findVersions<Story>({
    collection: 'articles',
    pagination: false,
    req,
    select: { version: { slug: true } },
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  const stored = await req.payload.db.findOne<Story>({
    collection: 'articles',
    req,
    select: { _status: true, slug: true },
    where: { id: { equals: id } },
  })
  const shown = stored?._status === 'published' ? [stored.slug] : []
  const slugs = [...docs.map(({ version }) => version.slug), ...shown]
  return [...new Set(slugs.filter((slug): slug is string => Boolean(slug)))]
}

const forget = (from: string[], req: PayloadRequest) =>
  req.payload.delete({
    collection: 'redirects',
    depth: 0,
    overrideAccess: true,
    req,
    where: { from: { in: from } },
  })
