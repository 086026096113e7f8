'use client'

import type { PrintedStory } from '../../printed/types.ts'
import { words } from '../words.ts'
import './printed.css'
import { usePrinted, type PrintedState } from './usePrinted.ts'

/** Which stories show this fact: who must hear of it when it changes. */
export function PrintedIn() {
  const state = usePrinted()
  if (state === null) return null
  return (
    <section className="field-type mz-printed">
      <h3 className="mz-printed__title">{words.printed}</h3>
      <Stories state={state} />
    </section>
  )
}

function Stories({ state }: { state: PrintedState }) {
  if (state.status === 'loading') return <p className="mz-printed__quiet">{words.printedLoading}</p>
  if (state.status === 'failed') return <p className="mz-printed__quiet">{words.printedFailed}</p>
  if (state.stories.length === 0) return <p className="mz-printed__quiet">{words.printedNowhere}</p>
  return (
    <>
      <ul className="mz-printed__stories">
        {state.stories.map((story) => (
          <li key={story.id}>
            <a href={story.adminURL}>{story.headline || words.untitled}</a>
            <span className="mz-printed__quiet">
              {noteOf(story)}
              {story.url && (
                <>
                  {' · '}
                  <a href={story.url}>{words.onTheSite}</a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {state.more && <p className="mz-printed__quiet">{words.printedMore}</p>}
    </>
  )
}

const noteOf = ({ goneFromDraft, mode, status }: PrintedStory): string =>
  [
    words.status[status],
    mode === 'live' ? null : words.frozen[mode],
    goneFromDraft ? words.goneFromDraft : null,
  ]
    .filter(Boolean)
    .join(', ')
