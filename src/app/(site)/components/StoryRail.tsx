import type { Story } from '../data/story.ts'

import { paths } from '../lib/paths.ts'
import { populated } from '../lib/populated.ts'
import { words } from '../words.ts'
import { Availability } from './Availability.tsx'
import { Nation } from './Nation.tsx'
import { PageLink } from './PageLink.tsx'
import { Section } from './Section.tsx'

/** Whom and what the story is about: the way on to their pages. */
export function StoryRail({ story }: { story: Story }) {
  const athletes = (story.mentionedAthletes ?? []).flatMap((athlete) => populated(athlete) ?? [])
  const events = (story.mentionedEvents ?? []).flatMap((event) => populated(event) ?? [])
  if (athletes.length + events.length === 0) return null
  return (
    <aside className="story__rail">
      {events.length > 0 && (
        <Section id="story-events" title={words.story.events}>
          <ul className="lines">
            {events.map((event) => (
              <li key={event.id}>
                <PageLink href={paths.event(event.id)}>{event.name}</PageLink>{' '}
                <span className="quiet">{populated(event.competition)?.name}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {athletes.length > 0 && (
        <Section id="story-athletes" title={words.story.athletes}>
          <ul className="lines">
            {athletes.map((athlete) => (
              <li key={athlete.id}>
                <PageLink href={paths.athlete(athlete.id)}>{athlete.name}</PageLink>{' '}
                <Nation code={athlete.nation} />
                {athlete.availability?.status !== 'available' && (
                  <Availability status={athlete.availability?.status} />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </aside>
  )
}
