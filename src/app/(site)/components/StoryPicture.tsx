import type { StoryBodyProps } from '../../../../plugins/embeds/client.ts'
import type { Story } from '../data/story.ts'

import { ownPath } from '../lib/ownPath.ts'
import { populated } from '../lib/populated.ts'
import { words } from '../words.ts'

/** A picture of a story, with the words and the credit it may not be shown without. */
export function StoryPicture({ picture }: Pick<Story, 'picture'>) {
  const media = populated(picture)
  if (!media?.url) return null
  const { card, wide } = media.sizes ?? {}
  const sources = [card, wide].flatMap((size) =>
    size?.url && size.width ? [`${ownPath(size.url)} ${size.width}w`] : [],
  )
  return (
    <figure className="story__picture">
      <img
        alt={media.alt}
        height={media.height ?? undefined}
        sizes="(min-width: 48rem) 42rem, 100vw"
        src={ownPath(media.url)}
        srcSet={sources.join(', ') || undefined}
        width={media.width ?? undefined}
      />
      <figcaption className="meta">
        {media.caption && <span>{media.caption}</span>}
        <span>{words.story.credit(media.credit)}</span>
      </figcaption>
    </figure>
  )
}

/** Pictures between paragraphs. Payload's own show neither caption nor credit. */
export const pictures: StoryBodyProps['converters'] = {
  upload: ({ node }) => <StoryPicture picture={node.value as Story['picture']} />,
}
