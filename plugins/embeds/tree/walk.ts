import type { EmbedNode, Tree, TreeNode } from '../types.ts'

/** Every node below the root in reading order. Iterative: a deep tree must not exhaust the stack. */
export function* walk(tree: null | Tree | undefined): Generator<TreeNode> {
  const waiting = [...(tree?.root?.children ?? [])].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    const children = node.children ?? []
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child) waiting.push(child)
    }
  }
}

export function* embedNodes(tree: null | Tree | undefined): Generator<EmbedNode> {
  for (const node of walk(tree)) if (isEmbedNode(node)) yield node
}

export const isEmbedNode = (node: TreeNode): node is EmbedNode =>
  (node.type === 'block' || node.type === 'inlineBlock') &&
  typeof node.fields?.blockType === 'string'

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  typeof value.root === 'object' &&
  value.root !== null &&
  'children' in value.root &&
  Array.isArray(value.root.children)
