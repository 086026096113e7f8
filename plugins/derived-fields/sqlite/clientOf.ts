import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

interface Connection {
  $client: Client
}

/** The connection of the transaction that `req` is in; the adapter's own, for reading, where there is none. */
export async function clientOf(adapter: SQLiteAdapter, req?: PayloadRequest): Promise<Client> {
  const id = await req?.transactionID
  const open = id === undefined ? undefined : adapter.sessions[String(id)]
  return open ? (open.db as unknown as Connection).$client : adapter.client
}
