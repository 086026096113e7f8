'use client'

import { useContext } from 'react'

import { words } from '../browser/words.ts'
import { LiveStatusContext } from './LiveContext.ts'

/** A thin mark that the story is live, with the time of the last change. Takes its place from the start: nothing jumps. */
export function LiveStamp() {
  const { lastChange, open } = useContext(LiveStatusContext)
  return (
    <span className="mz-live" data-open={open}>
      <span aria-hidden className="mz-live__dot" />
      {words.live}
      {lastChange !== null && (
        <>
          {`, ${words.lastChange} `}
          <time dateTime={lastChange}>{clock(lastChange)}</time>
        </>
      )}
    </span>
  )
}

/** In the reader's own time: it is only ever made in the browser. */
const clock = (at: string) =>
  new Date(at).toLocaleTimeString(undefined, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
