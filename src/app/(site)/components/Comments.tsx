import { LiveRefresh } from './LiveRefresh.tsx'
import type { Story } from '../data/story.ts'

import { comments } from '../data/comments.ts'
import { session } from '../data/session.ts'
import { formatMoment } from '../lib/dates.ts'
import { paths } from '../lib/paths.ts'
import { words } from '../words.ts'
import { CommentBox } from './CommentBox.tsx'
import { PageLink } from './PageLink.tsx'
import { Section } from './Section.tsx'

interface Props {
  story: Pick<Story, 'commentsOpen' | 'id' | 'slug'>
}

/** What readers say below a story, and the way to join them. */
export async function Comments({ story }: Props) {
  const lines = await comments(story.id)
  return (
    <Section className="comments" id="comments" title={words.comments.title}>
      <LiveRefresh
        keys={lines.filter(({ waiting }) => waiting).map(({ id }) => `comments:${id}`)}
      />
      {lines.length === 0 && <p className="quiet">{words.comments.none}</p>}
      <ol className="lines">
        {lines.map((comment) => (
          <li id={`comment-${comment.id}`} key={comment.id}>
            <p className="comments__head">
              <b>{comment.author ?? words.comments.someone}</b>
              <time className="quiet" dateTime={comment.createdAt}>
                {formatMoment(comment.createdAt)}
              </time>
              {comment.waiting && <span className="badge">{words.comments.waiting}</span>}
            </p>
            <p className="comments__body">{comment.body}</p>
          </li>
        ))}
      </ol>
      <Invitation story={story} />
    </Section>
  )
}

async function Invitation({ story }: Props) {
  const { visitor } = await session()
  if (story.commentsOpen === false) return <p className="quiet">{words.comments.closed}</p>
  if (visitor?.kind === 'reader') return <CommentBox story={{ id: story.id, slug: story.slug }} />
  if (visitor?.kind === 'staff') return <p className="quiet">{words.comments.staff}</p>
  return (
    <p>
      <PageLink href={paths.login(`${paths.story(story.slug)}#comments`)}>
        {words.comments.logIn}
      </PageLink>
    </p>
  )
}
