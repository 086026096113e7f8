import { paths } from '../lib/paths.ts'
import { published } from './published.ts'
import { session } from './session.ts'

const ELSEWHERE = /^(?:https?:\/\/|\/(?!\/))/

/** Where that is which once was at this path; null if nothing was, or if this visitor may not see it. */
export async function movedTo(path: string): Promise<null | string> {
  const { asVisitor, payload } = await session()
  // Redirects are the desk's: what they lead to is read as the visitor.
  const { docs } = await payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { from: { equals: path } },
  })
  const to = docs[0]?.to
  if (to?.type === 'custom') return to.url && ELSEWHERE.test(to.url) ? to.url : null
  if (!to?.reference) return null
  const { docs: stories } = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true },
    where: { and: [{ id: { equals: to.reference.value } }, published()] },
    ...asVisitor,
  })
  const there = stories[0] && paths.story(stories[0].slug)
  return there && there !== path ? there : null
}
