'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Printed, PrintedStory } from '../../printed/types.ts'
import { askDesk } from '../askDesk.ts'

export type PrintedState =
  | { more: boolean; status: 'read'; stories: PrintedStory[] }
  | { status: 'failed' }
  | { status: 'loading' }

/** The stories that show the document of this form; `null` while it has not been saved. */
export function usePrinted(): null | PrintedState {
  const { config } = useConfig()
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const key = id === undefined || !collectionSlug ? null : `${collectionSlug}:${id}`
  const [state, setState] = useState<PrintedState>({ status: 'loading' })
  const { api } = config.routes

  useEffect(() => {
    if (key === null) return
    const abort = new AbortController()
    void ask(`${api}/embeds/printed?key=${encodeURIComponent(key)}`, abort.signal).then(
      (answer) => answer && setState(answer),
    )
    return () => abort.abort()
  }, [api, key, lastUpdateTime])

  return key === null ? null : state
}

async function ask(url: string, signal: AbortSignal): Promise<null | PrintedState> {
  try {
    const { more, stories } = await askDesk<Printed>(url, undefined, signal)
    return { more, status: 'read', stories }
  } catch (err) {
    if (signal.aborted) return null
    if (err instanceof Error) return { status: 'failed' }
    throw err
  }
}
