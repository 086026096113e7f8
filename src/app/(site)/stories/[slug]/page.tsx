import type { Metadata } from 'next'

import '../../css/embeds.css'
import '../../css/story.css'

import { frozenAt, StoryBody } from '../../../../../plugins/embeds/client.ts'
import { Comments } from '../../components/Comments.tsx'
import { Corrections } from '../../components/Corrections.tsx'
import { EmbedSlot } from '../../components/EmbedSlot.tsx'
import { LiveStory } from '../../components/LiveStory.tsx'
import { Provenance } from '../../components/Provenance.tsx'
import { StoryData } from '../../components/StoryData.tsx'
import { StoryHead } from '../../components/StoryHead.tsx'
import { pictures, StoryPicture } from '../../components/StoryPicture.tsx'
import { StoryRail } from '../../components/StoryRail.tsx'
import { story as storyAt } from '../../data/story.ts'
import { decoded } from '../../lib/decoded.ts'
import { missing } from '../../lib/missing.ts'
import { movedOrMissing } from '../../lib/movedOrMissing.ts'
import { paths } from '../../lib/paths.ts'
import { populated } from '../../lib/populated.ts'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ as?: string | string[] }>
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await storyOf(props)
  if (found === null) return missing
  const { story } = found
  const description = story.standfirst || story.excerpt || undefined
  return {
    title: story.headline,
    alternates: { canonical: paths.story(story.slug) },
    authors: [{ name: story.byline }],
    description,
    openGraph: {
      description,
      publishedTime: story.publishedAt ?? undefined,
      title: story.headline,
      type: 'article',
    },
  }
}

/** `?as=published`: as it stood when it was published. */
const isAsPublished = async ({ searchParams }: Props): Promise<boolean> =>
  (await searchParams).as === 'published'

const slugIn = async ({ params }: Props): Promise<string> => decoded((await params).slug)

const storyOf = async (props: Props) => storyAt(await slugIn(props), await isAsPublished(props))

export default async function StoryPage(props: Props) {
  const found = await storyOf(props)
  const asPublished = await isAsPublished(props)
  if (found === null) {
    return movedOrMissing(paths.story(await slugIn(props)), asPublished ? '?as=published' : '')
  }
  const { since, story, until } = found
  const asOf = asPublished ? frozenAt(story.body) : null
  const competition = populated(populated(story.event)?.competition)
  return (
    <div className="page story">
      <StoryData story={story} />
      <LiveStory article={story.id} since={since} until={until}>
        <article className="story__article">
          <StoryHead asOf={asOf} asPublished={asPublished} story={story} />
          <div className="story__main">
            <StoryPicture picture={story.picture} />
            <StoryBody
              asOf={asOf}
              body={story.body}
              className="prose"
              converters={pictures}
              Slot={EmbedSlot}
            />
            <Provenance competition={competition} />
            <Corrections corrections={story.corrections} />
          </div>
        </article>
      </LiveStory>
      <StoryRail story={story} />
      <Comments story={story} />
    </div>
  )
}
