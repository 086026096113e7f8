import { createLocalReq, type ServerProps } from 'payload'

import './desk.css'
import { DeskList } from './DeskList.tsx'
import { staleStories } from './staleStories.ts'
import { untoldEvents } from './untoldEvents.ts'
import { waitingComments } from './waitingComments.ts'
import { words } from './words.ts'

const SHOWN = 6

/** What a desk asks when it comes in: which results have no story, which stories to look at again, who waits. */
export async function DeskDashboard({ payload, user }: ServerProps) {
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  const [untold, stale, waiting] = await Promise.all([
    untoldEvents(req),
    staleStories(req),
    waitingComments(req),
  ])
  const collections = `${payload.config.routes.admin}/collections`
  return (
    <div className="desk">
      <h1 className="desk__title">{words.title}</h1>
      <div className="desk__lists">
        <DeskList
          empty={words.noUntold}
          lines={untold.slice(0, SHOWN).map(({ id, resultCount, start, title }) => ({
            href: `${collections}/events/${id}`,
            key: id,
            label: title,
            note: `${day(start)}, ${words.results(resultCount)}`,
          }))}
          more={{
            count: Math.max(0, untold.length - SHOWN),
            href: `${collections}/events?sort=-localStart&where[or][0][and][0][resultCount][greater_than]=0`,
            label: words.allEvents,
          }}
          title={words.untold}
        />
        <DeskList
          empty={words.noStale}
          hint={words.staleHint}
          lines={stale.slice(0, SHOWN).map(({ at, changed, headline, id }) => ({
            detail: words.changed(changed),
            href: `${collections}/articles/${id}`,
            key: id,
            label: headline,
            note: moment(at),
          }))}
          more={{
            count: Math.max(0, stale.length - SHOWN),
            href: `${collections}/articles?sort=-publishedAt`,
            label: words.allStories,
          }}
          title={words.stale}
        />
        <DeskList
          empty={words.noComments}
          lines={waiting.comments.map(({ authorName, createdAt, excerpt, id }) => ({
            href: `${collections}/comments/${id}`,
            key: id,
            label: excerpt,
            note: [authorName, moment(createdAt)].filter(Boolean).join(', '),
          }))}
          more={{
            count: waiting.count - waiting.comments.length,
            href: `${collections}/comments?where[or][0][and][0][state][equals]=waiting`,
            label: words.queue,
          }}
          title={words.comments}
        />
      </div>
    </div>
  )
}

const day = (start: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    year: 'numeric',
  }).format(new Date(start.slice(0, 10)))

/** `24 November, 11:32 UTC`: the server does not know the desk's clock. */
const moment = (iso: string): string =>
  `${new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    month: 'long',
    timeZone: 'UTC',
  })
    .format(new Date(iso))
    .replace(' at ', ', ')} UTC`
