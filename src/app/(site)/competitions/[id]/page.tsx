import type { Metadata } from 'next'

import { notFound } from 'next/navigation'

import '../../css/facts.css'

import { LiveRefresh } from '../../components/LiveRefresh.tsx'
import { EventDigest } from '../../components/EventDigest.tsx'
import { JsonLd } from '../../components/JsonLd.tsx'
import { DemonstrationMark } from '../../components/Kicker.tsx'
import { MedalTable } from '../../components/MedalTable.tsx'
import { Provenance } from '../../components/Provenance.tsx'
import { Rounds } from '../../components/Rounds.tsx'
import { Section } from '../../components/Section.tsx'
import { StoryList } from '../../components/StoryList.tsx'
import { competitionFacts, competitionPage } from '../../data/competition.ts'
import { formatDays } from '../../lib/dates.ts'
import { decoded } from '../../lib/decoded.ts'
import { missing } from '../../lib/missing.ts'
import { paths } from '../../lib/paths.ts'
import { words } from '../../words.ts'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const competition = await competitionFacts(decoded((await params).id))
  if (competition === null) return missing
  return {
    title: competition.name,
    alternates: { canonical: paths.competition(competition.id) },
  }
}

export default async function CompetitionPage({ params }: Props) {
  const page = await competitionPage(decoded((await params).id))
  if (page === null) notFound()
  const { competition, events, stories } = page
  const finals = events.filter(({ podium }) => podium.length > 0)
  const others = events.filter(({ podium }) => podium.length === 0)
  const medals = competition.medalTable ?? []
  return (
    <div className="page facts-page">
      <LiveRefresh
        keys={[`competitions:${competition.id}`, ...finals.map(({ id }) => `events:${id}`)]}
      />
      <header className="facts-page__head">
        <JsonLd
          data={{
            '@type': 'SportsEvent',
            endDate: competition.endDate ?? undefined,
            location: {
              '@type': 'Place',
              name: [competition.venue, competition.city].filter(Boolean).join(', '),
            },
            name: competition.name,
            sport: 'Athletics',
            startDate: competition.startDate,
          }}
        />
        <h1>{competition.name}</h1>
        <p className="meta meta--large">
          <span>{formatDays(competition.startDate, competition.endDate)}</span>
          <span>
            {[competition.venue, competition.city, competition.country].filter(Boolean).join(', ')}
          </span>
          {competition.demonstration && <DemonstrationMark />}
        </p>
      </header>
      <div className="facts-page__main">
        <Section id="finals" title={words.competition.finals}>
          {finals.length === 0 && <p className="quiet">{words.competition.noFinals}</p>}
          <div className="digests">
            {finals.map((event) => (
              <EventDigest event={event} key={event.id} within />
            ))}
          </div>
        </Section>
        {others.length > 0 && (
          <Section id="rounds" title={words.competition.others}>
            <Rounds events={others} />
          </Section>
        )}
        <Provenance competition={competition} />
      </div>
      <div className="facts-page__rail">
        {competition.awardsMedals && (
          <Section id="medals" title={words.competition.medals}>
            {medals.length > 0 ? (
              <MedalTable table={medals} />
            ) : (
              <p className="quiet">{words.competition.noMedals}</p>
            )}
          </Section>
        )}
        {stories.length > 0 && (
          <Section id="stories" title={words.athlete.stories}>
            <StoryList stories={stories} />
          </Section>
        )}
      </div>
    </div>
  )
}
