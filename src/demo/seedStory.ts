import type { PayloadRequest } from 'payload'

import type { Keys } from './Keys.ts'
import { block, inline } from './lexical.ts'
import type { Bind, Story } from './Story.ts'

/** Stores a report, published, with its embeds bound to the facts that `keys` knows. */
export async function seedStory(story: Story, keys: Keys, req: PayloadRequest): Promise<void> {
  const { body, byline, event, headline, publishedAt, slug, standfirst } = story
  await req.payload.create({
    collection: 'articles',
    data: {
      _status: 'published',
      body: body(bindTo(keys)),
      byline,
      commentsOpen: true,
      event: keys.get('events', event),
      headline,
      publishedAt,
      slug,
      standfirst,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const bindTo = (keys: Keys): Bind => ({
  athlete: (athlete) => inline('athlete-name', { athlete: keys.get('athletes', athlete) }),
  injury: (injury) => block('injury-note', { injury: keys.get('injuries', injury) }),
  mark: (event, athlete) =>
    inline('live-mark', {
      athlete: keys.get('athletes', athlete),
      event: keys.get('events', event),
    }),
  podium: (event) => block('podium', { event: keys.get('events', event) }),
  table: (event) => block('results-table', { event: keys.get('events', event) }),
})
