import type { EventTeaser } from '../data/events.ts'

import { formatShortDay } from '../lib/dates.ts'
import { paths } from '../lib/paths.ts'
import { PageLink } from './PageLink.tsx'

/** Events as a list of links, the one that is shown marked as such. */
export const Rounds = ({
  current,
  events,
}: {
  current?: number | string
  events: readonly EventTeaser[]
}) => (
  <ul className="lines">
    {events.map((event) => (
      <li key={event.id}>
        <PageLink
          aria-current={event.id === current ? 'page' : undefined}
          href={paths.event(event.id)}
        >
          {event.name}
        </PageLink>{' '}
        <time className="quiet" dateTime={event.date}>
          {formatShortDay(event.date, event.timeZone)}
        </time>
      </li>
    ))}
  </ul>
)
