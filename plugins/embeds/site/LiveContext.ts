'use client'

import { createContext } from 'react'

import type { LiveStore } from '../browser/LiveStore.ts'

export interface Live {
  /** Says the lines, politely, to those who listen to the page. */
  announce: (lines: readonly string[]) => void
  /** When the last change was saved, ISO 8601. */
  lastChange: null | string
  open: boolean
  /** Place in the feed at which the page was made: what arrived before it is already on the page. */
  since: number
  store: LiveStore | null
}

export const LiveContext = createContext<Live>({
  announce: () => undefined,
  lastChange: null,
  open: false,
  since: 0,
  store: null,
})
