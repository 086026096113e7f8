import type { Href } from '../../../embeds/index.ts'
import { day } from '../day.ts'
import type { EventView } from '../types.ts'
import { words } from '../words.ts'
import { Head } from './Head.tsx'

/** Heads a table: the event, its competition, the day, the wind. */
export function EventHead({ event, href, kind }: { event: EventView; href: Href; kind?: string }) {
  const to = href('events', event.id)
  const competition = event.competition?.name ?? ''
  const about = [
    competition,
    // Rome 2024 says where it was.
    competition.includes(event.venue ?? '') ? null : event.venue,
    event.date && day(event.date, event.timeZone),
    event.wind && words.wind(event.wind),
  ]
  return (
    <Head
      about={
        <>
          {about.filter(Boolean).join(', ')}
          {event.competition?.demonstration && (
            <span className="mz-badge"> {words.demonstration}</span>
          )}
        </>
      }
      kind={kind}
    >
      {to ? <a href={to}>{event.name}</a> : event.name}
    </Head>
  )
}
