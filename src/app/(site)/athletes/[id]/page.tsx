import type { Metadata } from 'next'

import { notFound, redirect } from 'next/navigation'
import { Fragment } from 'react'

import '../../css/embeds.css'
import '../../css/facts.css'

import { AthleteHead } from '../../components/AthleteHead.tsx'
import { BestsTable } from '../../components/BestsTable.tsx'
import { CareerList } from '../../components/CareerList.tsx'
import { InjuryList } from '../../components/InjuryList.tsx'
import { EmbedSlot } from '../../components/EmbedSlot.tsx'
import { Section } from '../../components/Section.tsx'
import { StoryList } from '../../components/StoryList.tsx'
import { athleteFacts, athletePage } from '../../data/athlete.ts'
import { decoded } from '../../lib/decoded.ts'
import { missing } from '../../lib/missing.ts'
import { paths } from '../../lib/paths.ts'
import { populated } from '../../lib/populated.ts'
import { personalBests } from '../../lib/seasons.ts'
import { words } from '../../words.ts'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const athlete = await athleteFacts(decoded((await params).id))
  if (athlete === null) return missing
  return {
    title: `${athlete.name}, ${athlete.nation}`,
    alternates: { canonical: paths.athlete(athlete.id) },
  }
}

export default async function AthletePage({ params }: Props) {
  const page = await athletePage(decoded((await params).id))
  if (page === null) notFound()
  const { athlete, injuries, progressions, results, stories } = page
  // For now: a merge can be undone.
  const standsFor = populated(athlete.mergedInto)
  if (standsFor) redirect(paths.athlete(standsFor.id))
  const bests = athlete.bests ?? []
  return (
    <div className="page facts-page">
      <AthleteHead athlete={athlete} />
      <div className="facts-page__main">
        {progressions.length > 0 && (
          <Section className="alone" id="progression" title={words.athlete.progression}>
            {progressions.map((view) => (
              <Fragment key={view.discipline?.code}>
                <h3 className="progression">{view.discipline?.name}</h3>
                <EmbedSlot
                  id={`progression-${view.discipline?.code}`}
                  kind="block"
                  slug="season-progression"
                  view={view}
                />
              </Fragment>
            ))}
          </Section>
        )}
        {results.length > 0 && (
          <Section id="results" title={words.athlete.results}>
            <CareerList results={results} />
          </Section>
        )}
      </div>
      <div className="facts-page__rail">
        {personalBests(bests).length > 0 && (
          <Section id="bests" title={words.athlete.bests}>
            <BestsTable bests={personalBests(bests)} />
          </Section>
        )}
        {injuries.length > 0 && (
          <Section id="injuries" title={words.athlete.injuries}>
            <InjuryList injuries={injuries} />
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
