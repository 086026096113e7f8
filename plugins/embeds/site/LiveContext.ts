'use client'

import { createContext } from 'react'

import type { LiveStore } from '../browser/LiveStore.ts'

/** What an embed needs of its story. It stays the same while the story is open, so that one change renders one embed. */
export interface Live {
  /** Says the lines of an embed that changed, politely, to those who listen to the page. */
  announce: (embed: unknown, lines: readonly string[]) => void
  /** Place in the feed at which the page was made: what arrived before it is already on the page. */
  since: number
  store: LiveStore | null
}

export const LiveContext = createContext<Live>({
  announce: () => undefined,
  since: 0,
  store: null,
})

/** How the stream does. Changes often, and is read by the stamp alone. */
export interface LiveStatus {
  /** When the last change was saved, ISO 8601. */
  lastChange: null | string
  open: boolean
}

export const LiveStatusContext = createContext<LiveStatus>({ lastChange: null, open: false })
