import type { PayloadRequest, Where } from 'payload'

import { reserve } from './reserve.ts'
import { slugsLike } from './slugs.ts'
import { storyPath } from './storyPath.ts'

type ID = number | string

/**
 * The address itself, or the next one that is neither another story's nor leads to one. Of savers at the same instant,
 * who do not see each other's stories yet, each gets another one.
 */
export async function freeSlug(
  slug: string,
  own: ID | undefined,
  req: PayloadRequest,
): Promise<string> {
  const wanted = slugsLike(slug)
  const taken = new Set([
    ...(await storiesAt(wanted, own, req)),
    ...(await leadingOn(wanted, own, req)),
  ])
  for (const one of wanted) if (!taken.has(one) && (await reserve(one, own, req))) return one
  return `${slug}-${crypto.randomUUID().slice(0, 8)}`
}

async function storiesAt(slugs: string[], own: ID | undefined, req: PayloadRequest) {
  const { docs } = await req.payload.db.find<{ id: ID; slug: string }>({
    collection: 'articles',
    pagination: false,
    req,
    select: { slug: true },
    where: { slug: { in: slugs } },
  })
  return docs.filter(({ id }) => String(id) !== String(own)).map(({ slug }) => slug)
}

async function leadingOn(slugs: string[], own: ID | undefined, req: PayloadRequest) {
  const to: Where = { 'to.reference.value': { equals: own } }
  const from: Where = { from: { in: slugs.map(storyPath) } }
  const find = async (where: Where) => {
    const { docs } = await req.payload.db.find<{ from: string; id: ID }>({
      collection: 'redirects',
      pagination: false,
      req,
      select: { from: true },
      where,
    })
    return docs.map(({ from }) => from)
  }
  const all = await find(from)
  if (all.length === 0) return []
  const ours = new Set(own === undefined ? [] : await find({ and: [from, to] }))
  return slugs.filter((slug) => all.includes(storyPath(slug)) && !ours.has(storyPath(slug)))
}
