import { type Client, createClient, type InValue } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload, Where } from 'payload'

/** As much of MongoDB's answer as is of the plan it follows; it tells of those it rejected, too. */
interface Explained {
  queryPlanner: { winningPlan: unknown }
}

/** How the database goes about a query, in its own words: the lines of SQLite's plan, or the stages of MongoDB's. */
export async function explain(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  sort?: readonly string[],
): Promise<string> {
  if (payload.db.name === 'mongoose') {
    const { collections } = payload.db as unknown as MongooseAdapter
    const model = collections[collection]
    const query = await model?.buildQuery({ payload, where })
    const found = model?.find(query ?? {})
    if (sort) found?.sort(sort.join(' '))
    const told = (await found?.explain('queryPlanner')) as Explained | undefined
    return JSON.stringify(told?.queryPlanner.winningPlan)
  }
  const asked = await sqlOf(payload, () =>
    payload.db.find({ collection, limit: 0, where, ...(sort && { sort: [...sort] }) }),
  )
  return planOf(payload.db as unknown as SQLiteAdapter, asked)
}

export interface Statement {
  args: InValue[]
  sql: string
}

/**
 * The lines of SQLite's plan. By a connection of its own: one that has explained something goes on seeing the database as
 * it was then.
 */
export async function planOf({ clientConfig }: SQLiteAdapter, asked: Statement): Promise<string> {
  const client = createClient(clientConfig)
  const { rows } = await client.execute({ ...asked, sql: `explain query plan ${asked.sql}` })
  client.close()
  return rows.map(({ detail }) => detail as string).join('\n')
}

/** The first statement that `work` has made. */
async function sqlOf(payload: Payload, work: () => Promise<unknown>) {
  const { client } = payload.db as unknown as { client: Client }
  const execute = client.execute.bind(client)
  const statements: Statement[] = []
  client.execute = (statement: Statement) => {
    statements.push(statement)
    return execute(statement)
  }
  try {
    await work()
  } finally {
    client.execute = execute
  }
  const [first] = statements
  if (!first) throw new Error('Nothing was asked.')
  return first
}
