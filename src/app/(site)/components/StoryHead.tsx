import type { Story } from '../data/story.ts'

import { LiveStamp } from '../../../../plugins/embeds/client.ts'
import { formatMoment } from '../lib/dates.ts'
import { paths } from '../lib/paths.ts'
import { populated } from '../lib/populated.ts'
import { words } from '../words.ts'
import { DemonstrationMark } from './Kicker.tsx'
import { PageLink } from './PageLink.tsx'

interface StoryHeadProps {
  /** The moment as of which all of it is shown, where that is known. */
  asOf: null | string
  asPublished: boolean
  story: Story
}

/** Kicker, headline, standfirst, byline and times. */
export function StoryHead({ asOf, asPublished, story }: StoryHeadProps) {
  const event = populated(story.event)
  const competition = populated(event?.competition)
  const corrected = latestCorrection(story)
  return (
    <header className="story__head">
      {event && (
        <p className="kicker">
          {competition && (
            <PageLink className="kicker__competition" href={paths.competition(competition.id)}>
              {competition.name}
            </PageLink>
          )}{' '}
          <PageLink href={paths.event(event.id)}>{event.name}</PageLink>{' '}
          {competition?.demonstration && <DemonstrationMark />}
        </p>
      )}
      <h1>{story.headline}</h1>
      {story.standfirst && <p className="story__standfirst">{story.standfirst}</p>}
      <p className="meta story__meta">
        <b>{words.story.by(story.byline)}</b>
        {story.publishedAt && (
          <span>
            {words.story.published}{' '}
            <time dateTime={story.publishedAt}>{formatMoment(story.publishedAt)}</time>
          </span>
        )}
        {corrected && (
          <a href="#corrections">
            {words.story.corrected} <time dateTime={corrected}>{formatMoment(corrected)}</time>
          </a>
        )}
        {story.readingMinutes ? <span>{words.story.reading(story.readingMinutes)}</span> : null}
        {asPublished ? (
          <>
            {asOf && (
              <span className="mz-frozen">{words.story.asPublishedAt(formatMoment(asOf))}</span>
            )}
            <PageLink href={paths.story(story.slug)}>{words.story.asNow}</PageLink>
          </>
        ) : (
          <>
            <PageLink href={paths.storyAsPublished(story.slug)} rel="nofollow">
              {words.story.asPublished}
            </PageLink>
            <LiveStamp />
          </>
        )}
      </p>
    </header>
  )
}

/** When the story was last corrected, or null if it never was. */
export const latestCorrection = ({ corrections }: Pick<Story, 'corrections'>): null | string =>
  (corrections ?? [])
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? null
