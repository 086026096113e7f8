import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import express from 'express'
import type { AddressInfo } from 'node:net'
import { type Block, buildConfig, type CollectionConfig, type Field, getPayload } from 'payload'

import { embeds } from '../../collections/embeds.ts'
import { collections } from '../../collections/index.ts'
import type { Embed } from '../../plugins/embeds/index.ts'
import { database } from '../../src/database.ts'
import { env } from '../../src/env.ts'
import { rest } from '../../src/server/rest.ts'

const blocks = BlocksFeature({
  blocks: embeds.filter(({ kind }) => kind === 'block').map(toBlock),
  inlineBlocks: embeds.filter(({ kind }) => kind === 'inline').map(toBlock),
})

/**
 * Payload as it comes, on the same database: the same collections and fields, no plugin and no hook of ours, and blocks
 * whose relationships are populated. A front end that wants to show what a story shows reads it with `depth` and gets
 * all rows of the joins.
 */
const config = buildConfig({
  collections: collections.map(plain),
  db: database(env.DATABASE_URI),
  editor: lexicalEditor(),
  secret: env.PAYLOAD_SECRET,
  telemetry: false,
})
await getPayload({ config })

const server = express()
  .use('/api', rest(await config))
  .listen(0, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })

function plain(collection: CollectionConfig): CollectionConfig {
  return { ...collection, fields: collection.fields.map(plainField), hooks: {} }
}

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
