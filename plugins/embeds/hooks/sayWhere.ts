import { validations, type Field, type RichTextFieldValidation } from 'payload'

import { whereIs } from '../tree/whereIs.ts'
import { isTree } from '../tree/walk.ts'
import type { TreeNode } from '../types.ts'

/** Rich text fields of these names say which node of them is not complete, and where it stands. */
export const sayingWhere = (fields: readonly Field[], names: readonly string[]): Field[] =>
  fields.map((field) => {
    if (field.type === 'richText' && names.includes(field.name) && !field.validate)
      return { ...field, validate: sayWhere(field.name) }
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({ ...tab, fields: sayingWhere(tab.fields, names) })),
      }
    return 'fields' in field ? { ...field, fields: sayingWhere(field.fields, names) } : field
  })

/** Payload says of a body only that some node of it is not valid. */
const sayWhere =
  (name: string): RichTextFieldValidation =>
  async (value, options) => {
    const said = await validations.richText(value, options)
    if (typeof said !== 'string' || !isTree(value)) return said
    for (const [path, node] of placed(value.root, 'root')) {
      const alone = { root: { ...value.root, children: [{ ...node, children: [] }] } }
      const why = await validations.richText(alone, options)
      if (typeof why === 'string')
        return `${name}.${path}: ${why.replace(OF_PAYLOAD, '')}. ${whereIs(value.root, path)}`
    }
    return said
  }

/** It names the node, as do we. */
const OF_PAYLOAD = /^\w+ node failed to validate: /

function* placed({ children = [] }: TreeNode, path: string): Generator<[string, TreeNode]> {
  for (const [at, child] of children.entries()) {
    yield [`${path}.children.${at}`, child]
    yield* placed(child, `${path}.children.${at}`)
  }
}
