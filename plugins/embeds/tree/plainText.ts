import { frozenNote, momentOf, words } from '../site/words.ts'
import { isEmbedNode } from './walk.ts'
import type { Embed, Tree, TreeNode } from '../types.ts'

/**
 * A body as plain text, paragraphs separated by an empty line. Embeds stand as the text of their view, where the tree
 * was read with views; without `embeds` they are left out.
 */
export function plainText(
  tree: null | Tree | undefined,
  embeds?: ReadonlyMap<string, Pick<Embed, 'render'>>,
): string {
  const text = (node: TreeNode): string => {
    if (isEmbedNode(node)) {
      const { blockType, frozen, view } = node.fields
      const shown = view == null ? '' : (embeds?.get(blockType)?.render.text(view) ?? '')
      if (!frozen || shown === '') return shown
      const note = frozenNote(frozen, 'UTC')
      const said = note ?? words.asOf(momentOf(frozen.asOf, 'UTC'))
      return node.type === 'block' ? `${shown}\n${said}` : `${shown} ${words.short(said, note)}`
    }
    if (node.type === 'linebreak') return '\n'
    if (node.type === 'tab') return '\t'
    return node.text ?? (node.children ?? []).map(text).join(node.type === 'list' ? '\n' : '')
  }
  return (tree?.root?.children ?? [])
    .map((node) => text(node).trim())
    .filter(Boolean)
    .join('\n\n')
}
