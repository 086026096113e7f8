import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { isMongo } from '../support/freshDatabase.ts'

type Method = (...args: unknown[]) => unknown

/** How many commands the database's own client is given while `work` runs, by whatever road they come to it. */
export const countCommands = async (
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<number> => (await commandsOf(payload, work)).length

/** Those commands: on SQLite their text, on MongoDB what is done with which collection, and its filter. */
export async function commandsOf(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const { name, prototype } = isMongo()
    ? { name: 'command', prototype: serverOf(payload) }
    : { name: 'execute', prototype: clientOf(payload) }
  const command = prototype[name] as Method
  const commands: string[] = []
  prototype[name] = function counted(this: unknown, ...args: unknown[]) {
    commands.push(isMongo() ? operation(args[0]) : text(args[0]))
    return command.apply(this, args)
  }
  try {
    await work()
    return commands
  } finally {
    prototype[name] = command
  }
}

const text = (statement: unknown): string =>
  typeof statement === 'object' && statement !== null && 'sql' in statement
    ? String(statement.sql)
    : String(statement)

interface Operation {
  filter?: unknown
  ns?: { collection?: string }
}

function operation(given: unknown): string {
  const { constructor, filter, ns } = given as Operation & object
  return [constructor.name, ns?.collection, JSON.stringify(filter)].join(' ')
}

/** What all connections of the process to a SQLite file have in common: those that read and the one that writes. */
export const clientOf = ({ db }: Payload) =>
  Object.getPrototypeOf((db as unknown as SQLiteAdapter).client) as Record<string, Method>

/** What the driver calls servers. It has no public place where every command passes. */
export function serverOf({ db }: Payload): Record<string, Method> {
  const client: unknown = (db as unknown as MongooseAdapter).connection.getClient()
  const { topology } = client as { topology: { s: { servers: Map<string, object> } } }
  const [server] = topology.s.servers.values()
  return Object.getPrototypeOf(server) as Record<string, Method>
}
