'use client'

import { useEffect, useRef, type MouseEvent, type RefObject } from 'react'

import { Placeholder } from '../site/Placeholder.tsx'
import './preview.css'
import type { PreviewState } from './PreviewStore.ts'
import { words } from './words.ts'

interface PreviewProps {
  kind: 'block' | 'inline'
  slug: string
  state: PreviewState
}

/** The embed's own static markup, made by the server, and what an editor should know of it. */
export function Preview({ kind, slug, state }: PreviewProps) {
  const Tag = kind === 'block' ? 'div' : 'span'
  const html = state.status === 'shown' ? state.preview.html : null
  const warning = warningOf(state)
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    // Its links and notes are for readers: the Tab key goes to what an editor can do.
    root.current
      ?.querySelectorAll<HTMLElement>('a, button, summary')
      .forEach((element) => (element.tabIndex = -1))
  }, [html])
  return (
    <Tag className={`mz-preview mz-preview--${kind}`} data-embed={slug} data-status={state.status}>
      {html === null ? (
        state.status !== 'loading' && kind === 'inline' && <Placeholder kind={kind} />
      ) : (
        <Tag
          className={`mz-embed mz-embed--${kind}`}
          dangerouslySetInnerHTML={{ __html: html }}
          onClickCapture={stay}
          ref={root as RefObject<HTMLDivElement & HTMLSpanElement>}
        />
      )}
      {warning && (
        <Tag className="mz-preview__warning" role="status" title={warning}>
          {kind === 'inline' ? '!' : warning}
        </Tag>
      )}
    </Tag>
  )
}

function warningOf(state: PreviewState): null | string {
  if (state.status === 'loading') return null
  if (state.status === 'failed') return words.failed
  if (state.preview.html === null) return words.gone
  return state.preview.public ? state.preview.warning : words.notPublic
}

/** A link in the preview must not carry an editor away from unsaved work. */
function stay(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault()
}
