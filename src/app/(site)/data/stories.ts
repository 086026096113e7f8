import type { Where } from 'payload'

import type { Article } from '../../../../payload-types.ts'

import { populated } from '../lib/populated.ts'
import { populate } from './populate.ts'
import { published } from './published.ts'
import { session } from './session.ts'

/** A story as it is announced elsewhere. */
export interface StoryTeaser {
  byline: string
  event: null | { competition: null | string; name: string }
  demonstration: boolean
  headline: string
  publishedAt: null | string
  readingMinutes: null | number
  slug: string
  standfirst: string
}

const teaser = {
  byline: true,
  event: true,
  excerpt: true,
  headline: true,
  publishedAt: true,
  readingMinutes: true,
  slug: true,
  standfirst: true,
} as const

/** The latest published stories, or the latest of those that `where` picks. */
export async function stories(limit: number, where?: Where): Promise<StoryTeaser[]> {
  const { asVisitor, payload } = await session()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 2,
    limit,
    pagination: false,
    populate,
    select: teaser,
    sort: '-publishedAt',
    where: where ? { and: [published(), where] } : published(),
    ...asVisitor,
  })
  return docs.map(storyTeaser)
}

function storyTeaser(article: Pick<Article, keyof typeof teaser>): StoryTeaser {
  const event = populated(article.event)
  const competition = populated(event?.competition)
  return {
    byline: article.byline,
    demonstration: competition?.demonstration ?? false,
    event: event && { competition: competition?.name ?? null, name: event.name ?? '' },
    headline: article.headline,
    publishedAt: article.publishedAt ?? null,
    readingMinutes: article.readingMinutes ?? null,
    slug: article.slug,
    standfirst: article.standfirst || article.excerpt || '',
  }
}
