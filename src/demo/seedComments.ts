import type { Payload } from 'payload'

import { demoLogins } from './demoLogins.ts'
import type { Story } from './Story.ts'

/** Lets the demo readers comment and the demo moderator approve, each with their own rights. */
export async function seedComments(payload: Payload, stories: readonly Story[]): Promise<void> {
  const moderator = await accountOf(payload, 'users', moderators)
  for (const { comments, slug } of stories) {
    const { docs } = await payload.find({
      collection: 'articles',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      select: {},
      where: { slug: { equals: slug } },
    })
    const [story] = docs
    if (!story) throw new Error(`The story “${slug}” is not there.`)
    for (const { approved, author, body } of comments) {
      const comment = await payload.create({
        collection: 'comments',
        data: { article: story.id, body },
        depth: 0,
        overrideAccess: false,
        user: await accountOf(payload, 'readers', author),
      })
      if (approved)
        await payload.update({
          collection: 'comments',
          data: { state: 'approved' },
          depth: 0,
          id: comment.id,
          overrideAccess: false,
          user: moderator,
        })
    }
  }
}

const moderators = demoLogins.find(({ role }) => role === 'moderator')?.email ?? ''

async function accountOf(payload: Payload, collection: 'readers' | 'users', email: string) {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { email: { equals: email } },
  })
  const [account] = docs
  if (!account) throw new Error(`The demo log-in ${email} is not there.`)
  return { ...account, collection }
}
