import express from 'express'
import type { AddressInfo } from 'node:net'
import { type CollectionConfig, type Field, getPayload, type SanitizedConfig } from 'payload'

import config from '../../payload.config.ts'
import { rest } from '../../src/server/rest.ts'

/**
 * Payload as it comes, on the same database: the same collections and fields, none of our hooks. A front end that wants
 * to show what a story shows then reads it with `depth`, and with all rows of its joins.
 */
const product = await config
const plain: SanitizedConfig = {
  ...product,
  collections: product.collections.map((collection) => ({
    ...collection,
    fields: collection.fields.map(withAllRows),
    hooks: Object.fromEntries(
      Object.keys(collection.hooks).map((name) => [name, []]),
    ) as unknown as typeof collection.hooks,
  })),
  onInit: () => undefined,
}
await getPayload({ config: plain })

const server = express()
  .use('/api', rest(plain))
  .listen(0, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })

function withAllRows(field: Field): CollectionConfig['fields'][number] {
  return field.type === 'join' ? { ...field, defaultLimit: 0 } : field
}
