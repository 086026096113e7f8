'use client'

import { useCallback, useContext, useEffect, useSyncExternalStore } from 'react'

import { LiveContext } from './LiveContext.ts'

/** The view to show of one embed: the newer of what the page came with and what the stream has sent; a frozen one stays. */
export function useLiveView(id: string, first: unknown, frozen: boolean): unknown {
  const { since, store } = useContext(LiveContext)
  const subscribe = useCallback(
    (render: () => void) => store?.subscribe(id, render) ?? nothing,
    [id, store],
  )
  // Before the story around it is followed: the effects of what is inside run first.
  useEffect(() => store?.hold(id, first, since), [first, id, since, store])
  const read = () => store?.get(id)
  const arrived = useSyncExternalStore(subscribe, read, read)
  return !frozen && arrived && arrived.seq > since ? arrived.view : first
}

const nothing = () => undefined
