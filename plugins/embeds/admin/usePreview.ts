'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { followKeys } from '../browser/followKeys.ts'
import type { EmbedPreview } from '../endpoints/viewEmbed.ts'

/** What the plugin tells its admin components about an embed. */
export interface EmbedBlockProps {
  /** Names of its fields. */
  names: readonly string[]
  /** Names of those without which there is nothing to show. */
  required: readonly string[]
  slug: string
}

export type PreviewState =
  { preview: EmbedPreview; status: 'shown' } | { status: 'failed' } | { status: 'loading' }

/** The view of the embed that is being edited, fresh whenever its fields or the facts change. */
export function usePreview({ names, required, slug }: EmbedBlockProps): {
  complete: boolean
  state: PreviewState
} {
  const { config } = useConfig()
  const values = useFormFields(([fields]) =>
    JSON.stringify(names.map((name) => [name, fields?.[name]?.value ?? ''])),
  )
  const picked = new Map(JSON.parse(values) as [string, unknown][])
  const complete = required.every((name) => picked.get(name) !== '')
  const query = new URLSearchParams([
    ['slug', slug],
    ...[...picked].map(([name, value]) => [name, plain(value)]),
  ])
  const url = complete ? `${config.routes.api}/embeds/view?${query}` : null
  const [answer, setAnswer] = useState<{ state: PreviewState; url: string } | null>(null)
  const [round, setRound] = useState(0)

  useEffect(() => {
    if (url === null) return
    const abort = new AbortController()
    void ask(url, abort.signal).then((state) => state && setAnswer({ state, url }))
    return () => abort.abort()
  }, [round, url])

  const keys =
    answer?.url === url && answer?.state.status === 'shown'
      ? answer.state.preview.keys.join(',')
      : ''
  useEffect(() => {
    if (keys === '') return
    const again = () => setRound((last) => last + 1)
    return followKeys(keys.split(','), again, again)
  }, [keys])

  return { complete, state: answer?.url === url ? answer.state : { status: 'loading' } }
}

/** `null` when it was asked in vain: the fields have changed meanwhile. */
async function ask(url: string, signal: AbortSignal): Promise<null | PreviewState> {
  try {
    const response = await fetch(url, { credentials: 'include', signal })
    return response.ok
      ? { preview: (await response.json()) as EmbedPreview, status: 'shown' }
      : { status: 'failed' }
  } catch (err) {
    if (signal.aborted) return null
    if (err instanceof TypeError) return { status: 'failed' } // No network.
    throw err
  }
}

/** A relationship's value is an id, or in a form that was just filled in, the picked document. Of many: `7,12`. */
const plain = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(plain).join(',')
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' || typeof id === 'boolean'
    ? String(id)
    : ''
}
