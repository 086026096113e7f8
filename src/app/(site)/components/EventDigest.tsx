import type { EventTeaser } from '../data/events.ts'

import { formatDay } from '../lib/dates.ts'
import { paths } from '../lib/paths.ts'
import { words } from '../words.ts'
import { DemonstrationMark } from './Kicker.tsx'
import { isMetal, Medal } from './Medal.tsx'
import { Nation } from './Nation.tsx'
import { PageLink } from './PageLink.tsx'

/** A final in five lines: which it was, and its first three. `within` its competition's own page, less. */
export function EventDigest({ event, within = false }: { event: EventTeaser; within?: boolean }) {
  return (
    <article className="digest">
      <h3>
        <PageLink href={paths.event(event.id)}>{event.name}</PageLink>
      </h3>
      <p className="meta">
        {!within && event.competition && <span>{event.competition.name}</span>}
        <time dateTime={event.date}>{formatDay(event.date, event.timeZone)}</time>
        {event.status === 'live' && <span className="live">{words.event.status.live}</span>}
        {!within && event.competition?.demonstration && <DemonstrationMark />}
      </p>
      <PodiumList podium={event.podium} />
    </article>
  )
}

/** The first three, in one line each. */
export function PodiumList({ podium }: { podium: EventTeaser['podium'] }) {
  if (podium.length === 0) return null
  return (
    <ol className="podium-list">
      {podium.map((placed) => (
        <li key={placed.result}>
          {isMetal(placed.medal) ? (
            <Medal metal={placed.medal} />
          ) : (
            <span className="medal">{placed.place}</span>
          )}
          <span className="podium-list__name">
            {placed.athlete ? (
              <PageLink href={paths.athlete(placed.athlete)}>{placed.competitor}</PageLink>
            ) : (
              placed.competitor
            )}{' '}
            <Nation code={placed.nation} />
          </span>
          <span className="mark">{placed.mark}</span>
        </li>
      ))}
    </ol>
  )
}
