'use client'

import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react'

import { Announcer } from '../browser/Announcer.ts'
import { Ending } from '../browser/Ending.ts'
import { followStory } from '../browser/followStory.ts'
import { LiveStore } from '../browser/LiveStore.ts'
import { LiveContext, LiveStatusContext } from './LiveContext.ts'

export interface LiveStoryProps {
  /** Id of the story that is followed. */
  article: number | string
  children: ReactNode
  /**
   * The story itself was edited, an age in it has ended, or too much was missed: read it again and render it with its new `since`. Under
   * Next, `() => router.refresh()`. @default reloads the page
   */
  onStale?: () => void
  /** Address of the stream. @default '/live' */
  path?: string
  /** `feedPosition(payload)`, read on the server before the story was: nothing between page and stream is lost. */
  since: number
  /** `shownUntil(payload, body)`: a page that slept over it reads anew. @default null */
  until?: null | number
}

/** Everything in it that is an `EmbedSlot`, or uses `useLiveView`, is live. Needs React and nothing else. */
export function LiveStory({
  article,
  children,
  onStale,
  path,
  since,
  until = null,
}: LiveStoryProps) {
  const [store] = useState(() => new LiveStore())
  const [spoken, setSpoken] = useState('')
  const [announcer] = useState(() => new Announcer(setSpoken))
  const [lastChange, setLastChange] = useState<null | string>(null)
  const [open, setOpen] = useState(false)
  const from = useRef(since)
  const [ending] = useState(() => new Ending())
  const again = onStale ?? (() => location.reload())
  const stale = useEffectEvent((at: string) => {
    setLastChange(at)
    again()
  })
  const heard = useEffectEvent(() => {
    if (ending.isOver(until)) again()
  })

  useEffect(
    () =>
      followStory({
        article,
        onChange: ({ at }) => setLastChange(at),
        onHeard: () => heard(),
        onStale: ({ at }) => stale(at),
        onStatus: setOpen,
        patches: true,
        path,
        since: from.current,
        store,
      }).close,
    [article, path, store],
  )

  const live = useMemo(
    () => ({ announce: announcer.announce, since, store }),
    [announcer, since, store],
  )
  const status = useMemo(() => ({ lastChange, open }), [lastChange, open])

  return (
    <LiveContext value={live}>
      <LiveStatusContext value={status}>{children}</LiveStatusContext>
      <p aria-live="polite" className="mz-spoken">
        {spoken}
      </p>
    </LiveContext>
  )
}
