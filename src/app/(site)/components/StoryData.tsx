import type { Story } from '../data/story.ts'

import { isoOf } from '../lib/dates.ts'
import { populated } from '../lib/populated.ts'
import { words } from '../words.ts'
import { JsonLd } from './JsonLd.tsx'
import { latestCorrection } from './StoryHead.tsx'

/** The story for search engines: https://schema.org/NewsArticle. */
export function StoryData({ story }: { story: Story }) {
  const event = populated(story.event)
  return (
    <JsonLd
      data={{
        '@type': 'NewsArticle',
        about: event
          ? {
              '@type': 'SportsEvent',
              name: event.name,
              startDate: isoOf(event.date, event.timeZone),
            }
          : undefined,
        author: { '@type': 'Person', name: story.byline },
        correction: (story.corrections ?? []).map(({ date, text }) => ({
          '@type': 'CorrectionComment',
          datePublished: date,
          text,
        })),
        dateModified: latestCorrection(story) ?? story.publishedAt ?? undefined,
        datePublished: story.publishedAt ?? undefined,
        description: story.standfirst || story.excerpt || undefined,
        headline: story.headline,
        image: populated(story.picture)?.url ?? undefined,
        mentions: (story.mentionedAthletes ?? []).flatMap((athlete) => {
          const known = populated(athlete)
          return known ? [{ '@type': 'Person', name: known.name }] : []
        }),
        publisher: { '@type': 'NewsMediaOrganization', name: words.site.name },
      }}
    />
  )
}
