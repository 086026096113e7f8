import { $createBlockNode, $createInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $insertNodes,
  $isParagraphNode,
  $isRangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { $insertNodeToNearestRoot } from '@payloadcms/richtext-lexical/lexical/utils'

import type { Embed, EmbedFields } from '../types.ts'

/** Puts an embed where the caret is, bound, and the caret behind it. Within an update of the editor. */
export function $insertEmbed(
  { kind, slug }: Pick<Embed, 'kind' | 'slug'>,
  bound: EmbedFields,
): void {
  // Without an id it gets one of its own.
  const fields = { ...bound, blockName: '', blockType: slug, id: '' }
  if (kind === 'block') return $insertBlock($createBlockNode(fields))
  const node = $createInlineBlockNode(fields)
  $insertNodes([node])
  node.selectNext(0, 0)
}

/** Between paragraphs; the one in which it was asked for goes when nothing else is in it. */
function $insertBlock(node: ReturnType<typeof $createBlockNode>): void {
  const selection = $getSelection()
  const around = $isRangeSelection(selection) ? selection.focus.getNode() : null
  $insertNodeToNearestRoot(node)
  if ($isParagraphNode(around) && around.isEmpty()) around.remove()
}
