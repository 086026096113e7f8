import type { Metadata } from 'next'

import { notFound } from 'next/navigation'

import '../../css/embeds.css'
import '../../css/facts.css'

import { LiveRefresh } from '../../components/LiveRefresh.tsx'
import { EmbedSlot } from '../../components/EmbedSlot.tsx'
import { EventHead } from '../../components/EventHead.tsx'
import { InjuryList } from '../../components/InjuryList.tsx'
import { Provenance } from '../../components/Provenance.tsx'
import { RecordsTable } from '../../components/RecordsTable.tsx'
import { Rounds } from '../../components/Rounds.tsx'
import { Section } from '../../components/Section.tsx'
import { StoryList } from '../../components/StoryList.tsx'
import { eventFacts, eventPage } from '../../data/event.ts'
import { formatMoment } from '../../lib/dates.ts'
import { decoded } from '../../lib/decoded.ts'
import { missing } from '../../lib/missing.ts'
import { paths } from '../../lib/paths.ts'
import { populated } from '../../lib/populated.ts'
import { words } from '../../words.ts'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await eventFacts(decoded((await params).id))
  if (event === null) return missing
  const competition = populated(event.competition)
  return {
    title: [event.name, competition?.name].filter(Boolean).join(', '),
    alternates: { canonical: paths.event(event.id) },
  }
}

export default async function EventPage({ params }: Props) {
  const page = await eventPage(decoded((await params).id))
  if (page === null) notFound()
  const { event, injuries, records, rounds, series, splits, stories, table } = page
  return (
    <div className="page facts-page">
      <LiveRefresh keys={[`events:${event.id}`]} />
      <EventHead event={event} />
      <div className="facts-page__main">
        <Section className="alone" id="results" title={words.event.results}>
          {event.resultCount ? (
            <EmbedSlot id="results" kind="block" slug="results-table" view={table} />
          ) : (
            <p className="quiet">
              {event.status === 'scheduled'
                ? words.event.scheduled(formatMoment(event.date, event.timeZone))
                : words.event.awaited}
            </p>
          )}
        </Section>
        {splits && (
          <Section className="alone" id="splits" title={words.event.splits}>
            <EmbedSlot id="splits" kind="block" slug="splits" view={splits} />
          </Section>
        )}
        {series && (
          <Section className="alone" id="series" title={words.event.series}>
            <EmbedSlot id="series" kind="block" slug="series" view={series} />
          </Section>
        )}
        {injuries.length > 0 && (
          <Section id="injuries" title={words.event.injuries}>
            <InjuryList injuries={injuries} />
          </Section>
        )}
        <Provenance competition={populated(event.competition)} />
      </div>
      <div className="facts-page__rail">
        {records.length > 0 && (
          <Section id="records" title={words.event.records}>
            <RecordsTable records={records} />
          </Section>
        )}
        {rounds.length > 1 && (
          <Section id="rounds" title={words.event.rounds}>
            <Rounds current={event.id} events={rounds} />
          </Section>
        )}
        {stories.length > 0 && (
          <Section id="stories" title={words.event.stories}>
            <StoryList stories={stories} />
          </Section>
        )}
      </div>
    </div>
  )
}
