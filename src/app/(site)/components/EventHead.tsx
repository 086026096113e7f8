import type { EventFacts } from '../data/event.ts'

import { formatMoment, isoOf } from '../lib/dates.ts'
import { paths } from '../lib/paths.ts'
import { populated } from '../lib/populated.ts'
import { words } from '../words.ts'
import { JsonLd } from './JsonLd.tsx'
import { DemonstrationMark } from './Kicker.tsx'
import { PageLink } from './PageLink.tsx'

/** Which event it is, of which competition, when and where, and how final its results are. */
export function EventHead({ event }: { event: EventFacts }) {
  const competition = populated(event.competition)
  const whole = populated(event.combinedEvent)
  return (
    <header className="facts-page__head">
      <JsonLd
        data={{
          '@type': 'SportsEvent',
          location: { '@type': 'Place', name: event.venue || competition?.city || undefined },
          name: [competition?.name, event.name].filter(Boolean).join(': '),
          sport: 'Athletics',
          startDate: isoOf(event.date, event.timeZone),
          superEvent: competition ? { '@type': 'SportsEvent', name: competition.name } : undefined,
        }}
      />
      {competition && (
        <p className="kicker">
          <PageLink className="kicker__competition" href={paths.competition(competition.id)}>
            {competition.name}
          </PageLink>{' '}
          {competition.demonstration && <DemonstrationMark />}
        </p>
      )}
      <h1>{event.name}</h1>
      <p className="meta meta--large">
        <time dateTime={event.date}>{formatMoment(event.date, event.timeZone)}</time>
        {event.venue && <span>{event.venue}</span>}
        {whole && (
          <span>
            {words.event.part} <PageLink href={paths.event(whole.id)}>{whole.name}</PageLink>
          </span>
        )}
        {event.wind && <span>{words.event.wind(event.wind)}</span>}
        <span className={event.status === 'live' ? 'live' : undefined}>
          {words.event.status[event.status]}
        </span>
      </p>
    </header>
  )
}
