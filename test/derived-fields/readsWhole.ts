import type { Client, InStatement, ResultSet } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { isMongo } from '../support/freshDatabase.ts'

/** Whether the database goes through every document of a collection for `work`, by its own account. */
export const readsWhole = (
  payload: Payload,
  collection: string,
  work: () => Promise<unknown>,
): Promise<boolean> => (isMongo() ? examinesAll : scans)(payload, collection, work)

async function examinesAll(
  payload: Payload,
  collection: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const { collections, connection } = payload.db as unknown as MongooseAdapter
  const { db } = connection
  const read = collections[collection]?.collection
  if (!db || !read) throw new Error(`There is no collection "${collection}".`)
  await db.command({ profile: 2 })
  try {
    await work()
  } finally {
    await db.command({ profile: 0 })
  }
  const profile = db.collection<{ docsExamined?: number; ns: string }>('system.profile')
  const found = await profile.find({ ns: `${db.databaseName}.${read.collectionName}` }).toArray()
  await profile.drop()
  if (found.length === 0) throw new Error(`Nothing was asked of "${collection}".`)
  const examined = found.reduce((sum, { docsExamined = 0 }) => sum + docsExamined, 0)
  return examined >= (await read.countDocuments())
}

async function scans(
  payload: Payload,
  collection: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const { client } = payload.db as unknown as { client: Client }
  const prototype = Object.getPrototypeOf(client) as {
    execute: (statement: InStatement) => Promise<ResultSet>
  }
  const { execute } = prototype
  const asked: { args?: unknown; sql: string }[] = []
  prototype.execute = function noted(this: Client, statement: InStatement) {
    asked.push(typeof statement === 'string' ? { sql: statement } : statement)
    return execute.call(this, statement)
  }
  try {
    await work()
  } finally {
    prototype.execute = execute
  }
  const plans = await Promise.all(
    asked.map(({ args, sql }) =>
      client.execute({ args, sql: `EXPLAIN QUERY PLAN ${sql}` } as InStatement),
    ),
  )
  const steps = plans.flatMap(({ rows }) => rows.map(({ detail }) => detail as string))
  if (steps.length === 0) throw new Error(`Nothing was asked of "${collection}".`)
  return steps.some((step) => step === `SCAN ${collection}`)
}
