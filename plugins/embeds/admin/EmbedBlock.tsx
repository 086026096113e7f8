'use client'

import { useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { RenderFields } from '@payloadcms/ui'

import { Preview } from './Preview.tsx'
import { usePreview, type EmbedBlockProps } from './usePreview.ts'

/** A block in the editor as readers will see it. While nothing is picked, it asks for that and nothing else. */
export function EmbedBlock(props: EmbedBlockProps) {
  const { BlockCollapsible, formSchema } = useBlockComponentContext()
  const { complete, state } = usePreview(props)
  return (
    <BlockCollapsible editButton={complete}>
      {complete ? (
        <Preview kind="block" slug={props.slug} state={state} />
      ) : (
        <RenderFields
          fields={formSchema}
          forceRender
          parentIndexPath=""
          parentPath=""
          parentSchemaPath=""
          permissions
        />
      )}
    </BlockCollapsible>
  )
}
