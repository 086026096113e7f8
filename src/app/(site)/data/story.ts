import type { Article } from '../../../../payload-types.ts'

import { cache } from 'react'

import { feedPosition } from '../../../../plugins/derived-fields/index.ts'
import { shownUntil } from '../../../../plugins/embeds/index.ts'
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

interface FoundStory {
  since: number
  story: Story
  until: null | number
}

/**
 * The published story at an address, with the views of its embeds as this visitor may see them,
 * until when these stay so by the clock, and the place in the feed of changes from which the page must follow it.
 * `asPublished`: as the embeds stood then.
 */
export const story = cache(
  async (slug: string, asPublished = false): Promise<FoundStory | null> => {
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
    const [found] = docs
    return found ? { since, story: found, until: shownUntil(payload, found.body) } : null
  },
)

/** An accent is one sign or two, as whoever typed the address had it. */
const spellings = (slug: string) => [slug, slug.normalize('NFC'), slug.normalize('NFD')]
