'use client'

import { useInlineBlockComponentContext } from '@payloadcms/richtext-lexical/client'

import { Preview } from './Preview.tsx'
import { usePreview, type EmbedBlockProps } from './usePreview.ts'
import { words } from './words.ts'

/** A fact in the run of a sentence, in the editor as readers will see it. */
export function EmbedInline(props: EmbedBlockProps) {
  const { EditButton, InlineBlockContainer, RemoveButton } = useInlineBlockComponentContext()
  const { complete, state } = usePreview(props)
  if (!InlineBlockContainer) return null
  return (
    <InlineBlockContainer>
      {complete ? (
        <Preview kind="inline" slug={props.slug} state={state} />
      ) : (
        <span className="mz-placeholder">{words.pick}</span>
      )}
      <span className="mz-inline__tools">
        {EditButton && <EditButton />}
        {RemoveButton && <RemoveButton />}
      </span>
    </InlineBlockContainer>
  )
}
