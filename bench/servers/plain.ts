import { lexicalEditor } from '@payloadcms/richtext-lexical'
import express from 'express'
import type { AddressInfo } from 'node:net'
import { buildConfig, getPayload } from 'payload'

import { database } from '../../src/database.ts'
import { env } from '../../src/env.ts'
import { rest } from '../../src/server/rest.ts'
import { plainCollections } from '../support/plainCollections.ts'

/**
 * Payload as it comes, on the same database. A front end that wants to show what a story shows reads it with `depth`
 * and gets all rows of the joins.
 */
const config = buildConfig({
  collections: plainCollections(),
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
