import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { isMongo } from '../support/freshDatabase.ts'

type Method = (...args: unknown[]) => unknown

/** How many commands the database's own client is given while `work` runs, by whatever road they come to it. */
export async function countCommands(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<number> {
  const { name, prototype } = isMongo()
    ? { name: 'command', prototype: serverOf(payload) }
    : { name: 'execute', prototype: clientOf(payload) }
  const command = prototype[name] as Method
  let count = 0
  prototype[name] = function counted(this: unknown, ...args: unknown[]) {
    count++
    return command.apply(this, args)
  }
  try {
    await work()
    return count
  } finally {
    prototype[name] = command
  }
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
