import { createHash } from 'node:crypto'

import { askedFields } from '../registry.ts'
import type { EmbedNode } from '../types.ts'

/** The name of what an embed asks: the same for the same embed with the same fields, wherever it stands. */
export const questionOf = (node: EmbedNode): string =>
  createHash('sha256')
    .update(JSON.stringify([node.fields.blockType, canonical(askedFields(node))]))
    .digest('base64url')
    .slice(0, 22)

/** Without what is empty, and in one order: the databases keep neither alike. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([, each]) => each !== null && each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, canonical(each)])
}
