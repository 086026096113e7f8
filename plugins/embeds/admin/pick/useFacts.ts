'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { FoundGroup } from '../../endpoints/searchFacts.ts'
import { askDesk } from '../askDesk.ts'

export interface Facts {
  groups: readonly FoundGroup[]
  /** What was asked; what is being typed may be ahead of it. */
  query: null | string
  status: 'failed' | 'found'
}

/** Shorter than between two key strokes of most. Milliseconds. */
const PAUSE_MS = 120

/** What is found for what was typed. The last answer stays until there is a new one. */
export function useFacts(query: null | string): Facts {
  const { config } = useConfig()
  const [facts, setFacts] = useState<Facts>({ groups: [], query: null, status: 'found' })
  const url = `${config.routes.api}/embeds/search?q=${encodeURIComponent(query ?? '')}`

  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(
      () => {
        void ask(query, url, abort.signal).then((answer) => answer && setFacts(answer))
      },
      (query ?? '') === '' ? 0 : PAUSE_MS,
    )
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [query, url])

  return facts
}

async function ask(query: null | string, url: string, signal: AbortSignal): Promise<Facts | null> {
  if ((query ?? '') === '') return { groups: [], query, status: 'found' }
  try {
    const { groups } = await askDesk<Pick<Facts, 'groups'>>(url, undefined, signal)
    return { groups, query, status: 'found' }
  } catch (err) {
    if (signal.aborted) return null
    if (err instanceof Error) return { groups: [], query, status: 'failed' }
    throw err
  }
}
