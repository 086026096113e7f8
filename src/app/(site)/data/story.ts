import type { Article } from '../../../../payload-types.ts'

import { cache } from 'react'

import { feedPosition } from '../../../../plugins/derived-fields/index.ts'
import { populate } from './populate.ts'
import { published } from './published.ts'
import { session } from './session.ts'

const shown = {
  body: true,
  byline: true,
  commentsOpen: true,
  corrections: true,
  event: true,
  excerpt: true,
  headline: true,
  mentionedAthletes: true,
  mentionedEvents: true,
  picture: true,
  publishedAt: true,
  readingMinutes: true,
  slug: true,
  standfirst: true,
} as const

export type Story = Pick<Article, 'id' | keyof typeof shown>

/**
 * The published story at an address, with the views of its embeds as this visitor may see them,
 * and the place in the feed of changes from which the page must follow it. `asPublished`: as the embeds stood then.
 */
export const story = cache(
  async (slug: string, asPublished = false): Promise<null | { since: number; story: Story }> => {
    const { asVisitor, payload } = await session()
    // First the place, then the story: a change in between is shown twice rather than never.
    const since = await feedPosition(payload)
    const { docs } = await payload.find({
      collection: 'articles',
      context: asPublished ? { embeds: 'published' } : {},
      depth: 2,
      limit: 1,
      pagination: false,
      populate,
      select: shown,
      where: { and: [{ slug: { in: spellings(slug) } }, published()] },
      ...asVisitor,
    })
    return docs[0] ? { since, story: docs[0] } : null
  },
)

/** An accent is one sign or two, as whoever typed the address had it. */
const spellings = (slug: string) => [slug, slug.normalize('NFC'), slug.normalize('NFD')]
