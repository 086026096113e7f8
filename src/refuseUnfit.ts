import { MongoClient } from 'mongodb'
import { accessSync, closeSync, constants, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { codeOf, WrongSetting } from './WrongSetting.ts'

/** How long a MongoDB may take to answer at start, in milliseconds, where its address does not say. */
const PATIENCE_MS = 10_000

/** How every SQLite database begins: https://www.sqlite.org/fileformat.html, 1.3.1. */
const MAGIC = 'SQLite format 3\0'

/**
 * Looks at the database that `uri` names before the adapter opens it: one that is away, that is none, or that
 * would tear saves apart is refused in one line.
 */
export const refuseUnfit = <Adapter extends BaseDatabaseAdapter>(
  uri: string,
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const connect = db.connect?.bind(db)
    db.connect = async (options) => {
      await (uri.startsWith('mongodb') ? lookAtMongo(uri) : lookAtFile(uri))
      await connect?.(options)
    }
    return db
  },
})

/** @throws {WrongSetting} where no MongoDB answers, or one that has no transactions. */
export async function lookAtMongo(uri: string): Promise<void> {
  const named = `DATABASE_URI is "${withoutPassword(uri)}"`
  const client = clientOf(uri, named)
  try {
    const { msg, setName } = await client.db('admin').command({ hello: 1 })
    const set = client.options.replicaSet
    if (typeof setName === 'string' && set !== undefined) return
    throw new WrongSetting(
      typeof setName === 'string'
        ? `${named}; add ?replicaSet=${setName} to it, or saves have no transactions.`
        : msg === 'isdbgrid'
          ? `${named}, a mongos; expected the address of a replica set.`
          : `${named}, a MongoDB without a replica set, so without transactions; start mongod with --replSet rs0, run rs.initiate() once, and add ?replicaSet=rs0 to the address.`,
    )
  } catch (err) {
    if (err instanceof WrongSetting) throw err
    const why = err instanceof Error ? err.message : String(err)
    throw new WrongSetting(
      `${named}, and that MongoDB does not answer (${oneLine(why)}); start it, or correct its address, its replica set's name or its log-in.`,
      { cause: err },
    )
  } finally {
    await client.close()
  }
}

function clientOf(uri: string, named: string): MongoClient {
  try {
    const said = /[?&]serverSelectionTimeoutMS=/.test(uri)
    return new MongoClient(uri, said ? {} : { serverSelectionTimeoutMS: PATIENCE_MS })
  } catch (err) {
    const why = err instanceof Error ? err.message : String(err)
    throw new WrongSetting(
      `${named}; expected mongodb://host/name?replicaSet=rs0 (${oneLine(why)}).`,
      { cause: err },
    )
  }
}

/** @throws {WrongSetting} where the file cannot be one of SQLite's. */
export function lookAtFile(uri: string): void {
  const path = pathOf(uri)
  if (path === undefined) return
  const named = `DATABASE_URI is "${uri}"`
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = statSync(path, { throwIfNoEntry: false })
    if (file?.isDirectory()) {
      throw new WrongSetting(`${named}, a folder; expected a file, such as ${uri}/mixed-zone.db.`)
    }
    // A new file has to be made; one that is there may be only readable, and is then only read.
    accessSync(file ? path : dirname(path), file ? constants.R_OK : constants.W_OK)
    if (file && file.size > 0 && beginningOf(path) !== MAGIC) {
      throw new WrongSetting(`${named}, and that file is no SQLite database; name another.`)
    }
  } catch (err) {
    if (err instanceof WrongSetting) throw err
    throw new WrongSetting(
      `${named}, and that file cannot be opened (${codeOf(err)}); name one in a folder that this user may write to.`,
      { cause: err },
    )
  }
}

/** The file that a `file:` address names; undefined for a database in memory. */
function pathOf(uri: string): string | undefined {
  if (uri.includes(':memory:')) return undefined
  return uri.startsWith('file://') ? fileURLToPath(uri) : uri.replace(/^file:/, '')
}

function beginningOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(MAGIC.length)
    readSync(file, bytes, 0, MAGIC.length, 0)
    return bytes.toString('latin1')
  } finally {
    closeSync(file)
  }
}

const withoutPassword = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//')

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
