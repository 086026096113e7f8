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

const bindTo = (keys: Keys): Bind => {
  const athleteOf = (athlete: string) => ({ athlete: keys.get('athletes', athlete) })
  const eventOf = (event: string) => ({ event: keys.get('events', event) })
  return {
    athlete: (athlete) => inline('athlete-name', athleteOf(athlete)),
    card: (athlete, line) => block('athlete-card', { ...athleteOf(athlete), line }),
    date: (event) => inline('date', { ...eventOf(event), shape: 'weekday' }),
    headToHead: (first, second) =>
      block('head-to-head', {
        first: keys.get('athletes', first),
        second: keys.get('athletes', second),
      }),
    howTheyQualified: (event) => block('how-they-qualified', eventOf(event)),
    injury: (injury) => block('injury-note', { injury: keys.get('injuries', injury) }),
    mark: (event, athlete) => inline('live-mark', { ...athleteOf(athlete), ...eventOf(event) }),
    podium: (event) => block('podium', eventOf(event)),
    progression: (athlete, discipline) =>
      block('season-progression', { ...athleteOf(athlete), discipline }),
    recordProgression: (record) =>
      block('record-progression', { record: keys.get('records', record) }),
    series: (event) => block('series', eventOf(event)),
    splits: (event) => block('splits', eventOf(event)),
    table: (event, columns = []) => block('results-table', { ...eventOf(event), columns }),
  }
}
