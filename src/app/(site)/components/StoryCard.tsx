import type { ReactNode } from 'react'

import type { StoryTeaser } from '../data/stories.ts'

import { formatDay } from '../lib/dates.ts'
import { paths } from '../lib/paths.ts'
import { words } from '../words.ts'
import { Kicker } from './Kicker.tsx'
import { PageLink } from './PageLink.tsx'

interface Props {
  /** What stands below the words, such as the podium beside the lead story. */
  children?: ReactNode
  lead?: boolean
  story: StoryTeaser
}

/** A story announced: kicker, headline, standfirst, who and when. */
export function StoryCard({ children, lead = false, story }: Props) {
  return (
    <article className={lead ? 'card card--lead' : 'card'}>
      <Kicker demonstration={story.demonstration} event={story.event} />
      <h2 className="card__headline">
        <PageLink href={paths.story(story.slug)}>{story.headline}</PageLink>
      </h2>
      {story.standfirst && <p className="card__standfirst">{story.standfirst}</p>}
      <p className="meta">
        {words.story.by(story.byline)}
        {story.publishedAt && (
          <time dateTime={story.publishedAt}>{formatDay(story.publishedAt)}</time>
        )}
        {story.readingMinutes ? <span>{words.story.reading(story.readingMinutes)}</span> : null}
      </p>
      {children}
    </article>
  )
}
