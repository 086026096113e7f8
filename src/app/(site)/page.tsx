import type { Metadata } from 'next'

import './css/facts.css'
import './css/front.css'

import { LiveRefresh } from './components/LiveRefresh.tsx'
import { Availability } from './components/Availability.tsx'
import { EventDigest } from './components/EventDigest.tsx'
import { DemonstrationMark } from './components/Kicker.tsx'
import { Nation } from './components/Nation.tsx'
import { PageLink } from './components/PageLink.tsx'
import { Section } from './components/Section.tsx'
import { StoryCard } from './components/StoryCard.tsx'
import { frontPage } from './data/frontPage.ts'
import { endOfToday, formatDays, formatWeekday, today } from './lib/dates.ts'
import { paths } from './lib/paths.ts'
import { words } from './words.ts'

export const metadata: Metadata = { title: { absolute: words.site.name } }

export default async function FrontPage() {
  const { competitions, fitness, results, stories } = await frontPage()
  const [lead, ...others] = stories
  return (
    <div className="page front">
      <LiveRefresh keys={results.map(({ id }) => `events:${id}`)} until={endOfToday()} />
      <h1 className="front__date">
        <span className="unseen">{words.site.name}, </span>
        <time dateTime={today()}>{formatWeekday(today())}</time>
      </h1>
      <div className="front__lead">
        {lead ? <StoryCard lead story={lead} /> : <p>{words.front.empty}</p>}
      </div>
      <aside className="front__rail">
        <Section id="results" title={words.front.results}>
          {results.length === 0 && <p className="quiet">{words.front.noResults}</p>}
          {results.map((event) => (
            <EventDigest event={event} key={event.id} />
          ))}
        </Section>
      </aside>
      {others.length > 0 && (
        <div className="front__others">
          {others.map((story) => (
            <StoryCard key={story.slug} story={story} />
          ))}
        </div>
      )}
      <div className="front__band">
        {fitness.length > 0 && (
          <Section id="fitness" title={words.front.injuries}>
            <ul className="lines">
              {fitness.map((athlete) => (
                <li key={athlete.id}>
                  <PageLink href={paths.athlete(athlete.id)}>{athlete.name}</PageLink>{' '}
                  <Nation code={athlete.nation} /> <span className="quiet">{athlete.note}</span>
                  <Availability status={athlete.status} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {competitions.length > 0 && (
          <Section id="competitions" title={words.front.competitions}>
            <ul className="lines">
              {competitions.map(({ days, demonstration, id, name }) => (
                <li key={id}>
                  <PageLink href={paths.competition(id)}>{name}</PageLink>{' '}
                  <span className="quiet">{formatDays(...days)}</span>{' '}
                  {demonstration && <DemonstrationMark />}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </div>
  )
}
