import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Block, CollectionConfig, Field } from 'payload'

import { embeds } from '../../collections/embeds.ts'
import { collections } from '../../collections/index.ts'
import type { Embed } from '../../plugins/embeds/index.ts'

const blocks = BlocksFeature({
  blocks: embeds.filter(({ kind }) => kind === 'block').map(toBlock),
  inlineBlocks: embeds.filter(({ kind }) => kind === 'inline').map(toBlock),
})

/**
 * For Payload as it comes: the same collections and fields, no plugin and no hook of ours, and blocks whose
 * relationships are populated.
 */
export const plainCollections = (): CollectionConfig[] =>
  collections.map((collection) => ({
    ...collection,
    fields: collection.fields.map(plainField),
    hooks: {},
  }))

function plainField(field: Field): Field {
  if (field.type === 'join') return { ...field, defaultLimit: 0 }
  if (field.type === 'richText') return { ...field, editor: lexicalEditor({ features: [blocks] }) }
  return field
}

function toBlock({ fields, slug }: Embed): Block {
  return {
    slug,
    fields: fields.map((field) =>
      field.type === 'relationship' ? { ...field, maxDepth: undefined } : field,
    ),
  }
}
