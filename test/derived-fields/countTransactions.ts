import type { Client, InStatement, ResultSet } from '@libsql/client'
import type { Payload } from 'payload'

import { isMongo } from '../support/freshDatabase.ts'
import { clientOf, serverOf } from './countCommands.ts'

/** What the database was given, and gave, in one transaction. */
export interface Transaction {
  bytes: number
  commands: number
}

/** The transactions that were open while `work` ran, in the order in which they began. */
export async function countTransactions(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<Transaction[]> {
  const seen = new Map<string, Transaction>()
  const restore = isMongo() ? watchMongo(payload, seen) : watchSQLite(payload, seen)
  try {
    await work()
  } finally {
    restore()
  }
  return [...seen.values()].filter(({ commands }) => commands > 0)
}

function note(seen: Map<string, Transaction>, id: string, size: number): void {
  const { bytes, commands } = seen.get(id) ?? { bytes: 0, commands: 0 }
  seen.set(id, { bytes: bytes + size, commands: commands + 1 })
}

interface Operation {
  commandName: string
  session?: { inTransaction: () => boolean; serverSession: { id: unknown; txnNumber: number } }
}

/** What the driver gives is read when it is looked at; until then it is bytes. */
const sizeOf = (answer: unknown): number =>
  typeof answer === 'object' && answer !== null && 'bson' in answer
    ? (answer.bson as Uint8Array).length
    : JSON.stringify(answer ?? null).length

function watchMongo(payload: Payload, seen: Map<string, Transaction>): () => void {
  const server = serverOf(payload)
  const command = server.command as (operation: Operation, ...more: unknown[]) => Promise<unknown>
  server.command = async function noted(this: unknown, ...args: unknown[]) {
    const [operation, ...more] = args as [Operation, ...unknown[]]
    const session = operation.session?.inTransaction() ? operation.session.serverSession : null
    const answer = await command.call(this, operation, ...more)
    // The first command of a transaction gives it its number; the one that ends it is run as a bare one.
    if (session && operation.commandName !== 'runCommand')
      note(seen, `${JSON.stringify(session.id)} ${session.txnNumber}`, sizeOf(answer))
    return answer
  }
  return () => void (server.command = command as (...args: unknown[]) => unknown)
}

function watchSQLite(payload: Payload, seen: Map<string, Transaction>): () => void {
  const client = clientOf(payload)
  const execute = client.execute as (statement: InStatement) => Promise<ResultSet>
  const open = new Map<Client, string>()
  let begun = 0
  client.execute = async function noted(this: Client, ...args: unknown[]) {
    const [statement] = args as [InStatement]
    const sql = typeof statement === 'string' ? statement : statement.sql
    const id = open.get(this)
    const answer = await execute.call(this, statement)
    if (sql === 'BEGIN IMMEDIATE') open.set(this, String(++begun))
    else if (sql === 'COMMIT' || sql === 'ROLLBACK') open.delete(this)
    else if (id) note(seen, id, sizeOf(answer.rows))
    return answer
  }
  return () => void (client.execute = execute as (...args: unknown[]) => unknown)
}
