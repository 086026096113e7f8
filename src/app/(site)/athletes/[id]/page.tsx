import type { Metadata } from 'next'

import { notFound } from 'next/navigation'

import { AthleteHead } from '../../components/AthleteHead.tsx'
import { BestsTable } from '../../components/BestsTable.tsx'
import { CareerList } from '../../components/CareerList.tsx'
import { InjuryList } from '../../components/InjuryList.tsx'
import { Progression } from '../../components/Progression.tsx'
import { Section } from '../../components/Section.tsx'
import { StoryList } from '../../components/StoryList.tsx'
import { athleteFacts, athletePage } from '../../data/athlete.ts'
import { missing } from '../../lib/missing.ts'
import { paths } from '../../lib/paths.ts'
import { personalBests, progressions } from '../../lib/seasons.ts'
import { words } from '../../words.ts'

type Props = { params: Promise<{ id: string }> }

/** Charts beyond this many say less and less about an athlete. */
const charts = 2

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const athlete = await athleteFacts((await params).id)
  if (athlete === null) return missing
  return {
    title: `${athlete.name}, ${athlete.nation}`,
    alternates: { canonical: paths.athlete(athlete.id) },
  }
}

export default async function AthletePage({ params }: Props) {
  const page = await athletePage((await params).id)
  if (page === null) notFound()
  const { athlete, injuries, results, stories } = page
  const bests = athlete.bests ?? []
  const seasons = progressions(bests).slice(0, charts)
  return (
    <div className="page facts-page">
      <AthleteHead athlete={athlete} />
      <div className="facts-page__main">
        {seasons.length > 0 && (
          <Section id="progression" title={words.athlete.progression}>
            {seasons.map((progression) => (
              <Progression key={progression.discipline} {...progression} />
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
