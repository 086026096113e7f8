'use client'

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'

import { PUBLICATION } from '../asOf.ts'
import type { PreviewState, Question } from './PreviewStore.ts'
import { previews } from './previews.ts'

/** What the plugin tells its admin components about an embed. */
export interface EmbedBlockProps {
  /** Names of its fields. */
  names: readonly string[]
  /** Names of those without which there is nothing to show. */
  required: readonly string[]
  slug: string
}

/** While an option is being typed nothing is asked. Milliseconds. */
const TYPING_MS = 250

/**
 * The view of the embed that is being edited, fresh whenever its fields or the facts change. What was shown stays until
 * the new is there: nothing jumps.
 */
export function usePreview({ names, required, slug }: EmbedBlockProps): {
  complete: boolean
  state: PreviewState
} {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const store = previews(config.routes.api)
  const fields = useFormFields(([form]) =>
    JSON.stringify(names.map((name) => [name, plain(form?.[name]?.value)])),
  )
  const picked = new Map(JSON.parse(fields) as [string, unknown][])
  const complete = required.every((name) => (picked.get(name) ?? '') !== '')
  // Only what is frozen as of its story's publication asks for another thing in another story.
  const story =
    picked.get('asOf') === PUBLICATION && id !== undefined ? `${collectionSlug}:${id}` : undefined
  const question: Question | null = complete
    ? JSON.stringify({ ...Object.fromEntries(picked), slug, story })
    : null
  const [settled, setSettled] = useState(question)

  useEffect(() => {
    if (question === settled) return
    let wanted = true
    const ready = () => (question === null ? Promise.resolve() : store.ready(question))
    const timer = setTimeout(
      () => void ready().then(() => wanted && setSettled(question)),
      settled === null ? 0 : TYPING_MS,
    )
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [question, settled, store])

  const subscribe = useCallback(
    (render: () => void) => (settled === null ? nothing : store.subscribe(settled, render)),
    [settled, store],
  )
  const read = () => (settled === null ? LOADING : store.get(settled))
  const state = useSyncExternalStore(subscribe, read, () => LOADING)
  return { complete, state }
}

const LOADING: PreviewState = { status: 'loading' }
const nothing = () => undefined

/** A relationship's value is an id, or in a form that was just filled in, the picked document. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value ?? null
  if ('value' in value) return plain(value.value)
  return 'id' in value ? value.id : value
}
