import type { Field } from 'payload'

import type { DocID, Embed, Tree, TreeNode } from '../types.ts'
import { isEmbedNode } from './walk.ts'

interface Repointing {
  collection: string
  embeds: ReadonlyMap<string, Embed>
  from: DocID
  into: DocID
  /** Ids of the nodes that may change. @default all */
  only?: ReadonlySet<string>
}

/** A body in which every live embed of one document is of another, and the ids of the embeds that have changed. */
export function repointTree(tree: Tree, how: Repointing): { nodes: string[]; tree: Tree } {
  const nodes: string[] = []
  const repointed = (node: TreeNode): TreeNode => {
    const next = node.children ? { ...node, children: node.children.map(repointed) } : { ...node }
    if (!isEmbedNode(node) || node.fields.asOf) return next
    if (how.only && !how.only.has(node.fields.id ?? '')) return next
    const fields = repointedFields(node.fields, how)
    if (Object.keys(fields).length === 0) return next
    nodes.push(node.fields.id ?? '')
    return { ...next, fields: { ...node.fields, ...fields } }
  }
  return { nodes, tree: { ...tree, root: repointed(tree.root) } }
}

function repointedFields(
  fields: Record<string, unknown>,
  { collection, embeds, from, into }: Repointing,
): Record<string, unknown> {
  const is = (value: unknown) => String(value) === String(from)
  return Object.fromEntries(
    (embeds.get(String(fields.blockType))?.fields ?? [])
      .filter((field) => pointsAt(field, collection))
      .flatMap(({ name }): [string, unknown][] => {
        const value = fields[name]
        if (Array.isArray(value))
          return value.some(is)
            ? [[name, [...new Set(value.map((one: unknown) => (is(one) ? into : one)))]]]
            : []
        return is(value) ? [[name, into]] : []
      }),
  )
}

const pointsAt = (field: Field, collection: string): field is Extract<Field, { name: string }> =>
  (field.type === 'relationship' || field.type === 'upload') && field.relationTo === collection
