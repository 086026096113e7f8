import { RichText, type JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { ComponentType } from 'react'

import { embedNodes, isTree } from '../tree/walk.ts'
import type { EmbedNode, Frozen } from '../types.ts'

export interface SlotProps {
  /** Beside a view that is shown as it stood: such an embed is not live. */
  frozen?: Frozen
  /** The embed's id in its story, by which live updates find it. */
  id: string
  kind: 'block' | 'inline'
  /** The page says of all of it when it stood so; the embed need not. */
  said?: boolean
  slug: string
  /** What this reader may see of it; `null` when its target is gone or hidden. */
  view: unknown
}

export interface StoryBodyProps {
  /** The moment of which the page says that it shows all of the story: `frozenAt(body)`. */
  asOf?: null | string
  /** A body as it is read, views in place. */
  body: unknown
  className?: string
  /** Converters of other nodes, such as pictures. */
  converters?: JSXConverters
  /** Shows one embed: `embedSlot(renderers)` where it should be live. */
  Slot: ComponentType<SlotProps>
}

type Converted = { node: unknown }

/** A story's body. Works on the server and in the browser; only `Slot` decides whether embeds are live. */
export function StoryBody({ asOf = null, body, className, converters, Slot }: StoryBodyProps) {
  if (!isTree(body)) return null
  const nodes = [...embedNodes(body)]
  const slots = (type: string, kind: SlotProps['kind']) =>
    Object.fromEntries(
      nodes
        .filter((node) => node.type === type)
        .map(({ fields: { blockType } }) => [
          blockType,
          ({ node }: Converted) => {
            const { fields } = node as EmbedNode
            return (
              <Slot
                frozen={fields.frozen}
                id={fields.id ?? ''}
                kind={kind}
                said={fields.frozen?.shows === 'then' && fields.frozen.asOf === asOf}
                slug={blockType}
                view={fields.view ?? null}
              />
            )
          },
        ]),
    )
  return (
    <RichText
      className={className}
      converters={({ defaultConverters }) => ({
        ...defaultConverters,
        ...converters,
        blocks: slots('block', 'block'),
        inlineBlocks: slots('inlineBlock', 'inline'),
        unknown: () => null,
      })}
      data={body as unknown as Parameters<typeof RichText>[0]['data']}
    />
  )
}
