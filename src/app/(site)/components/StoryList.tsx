import type { StoryTeaser } from '../data/stories.ts'

import { formatDay } from '../lib/dates.ts'
import { paths } from '../lib/paths.ts'
import { PageLink } from './PageLink.tsx'

/** Headlines with their dates, as they stand beside facts. */
export const StoryList = ({ stories }: { stories: readonly StoryTeaser[] }) => (
  <ul className="lines">
    {stories.map((story) => (
      <li key={story.slug}>
        <PageLink className="story-list__headline" href={paths.story(story.slug)}>
          {story.headline}
        </PageLink>
        {story.publishedAt && (
          <time className="quiet" dateTime={story.publishedAt}>
            {formatDay(story.publishedAt)}
          </time>
        )}
      </li>
    ))}
  </ul>
)
