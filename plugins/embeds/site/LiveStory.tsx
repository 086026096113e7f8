'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'

import { LiveConnection } from '../browser/LiveConnection.ts'
import { LiveStore } from '../browser/LiveStore.ts'
import { LiveContext } from './LiveContext.ts'

export interface LiveStoryProps {
  /** Id of the story that is followed. */
  article: number | string
  children: ReactNode
  /** `feedPosition(payload)`, read on the server before the story was: nothing between page and stream is lost. */
  since: number
}

const MOST_LINES = 3

/** Everything in it that is an `EmbedSlot` is live. */
export function LiveStory({ article, children, since }: LiveStoryProps) {
  const router = useRouter()
  const [store] = useState(() => new LiveStore())
  const [lastChange, setLastChange] = useState<null | string>(null)
  const [open, setOpen] = useState(false)
  const [spoken, setSpoken] = useState('')
  const from = useRef(since)

  useEffect(() => {
    const connection = new LiveConnection(
      { article: String(article) },
      {
        embeds: (event) => {
          setLastChange(event.at)
          store.apply(event)
        },
        reload: () => router.refresh(),
        status: setOpen,
        story: ({ at }) => {
          setLastChange(at)
          router.refresh()
        },
      },
      from.current,
    )
    connection.open()
    return () => connection.close()
  }, [article, router, store])

  const announce = useCallback((lines: readonly string[]) => {
    if (lines.length > 0) setSpoken(`Updated. ${lines.slice(0, MOST_LINES).join('. ')}`)
  }, [])
  const live = useMemo(
    () => ({ announce, lastChange, open, since, store }),
    [announce, lastChange, open, since, store],
  )

  return (
    <LiveContext value={live}>
      {children}
      <p aria-live="polite" className="mz-spoken">
        {spoken}
      </p>
    </LiveContext>
  )
}
