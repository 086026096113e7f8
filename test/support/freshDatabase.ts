import { MongoClient } from 'mongodb'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface FreshDatabase {
  /** A folder for everything else that the product keeps: uploads, the secret. */
  dataDir: string
  uri: string
  /** Deletes the database and the folder. */
  remove: () => Promise<void>
}

/**
 * An empty database of the kind that TEST_DATABASE names, `sqlite` unless told otherwise; on MongoDB's replica set of
 * all tests, or on another.
 */
export function freshDatabase(server = process.env.TEST_MONGODB_URI): FreshDatabase {
  const dataDir = mkdtempSync(join(tmpdir(), 'mixed-zone-'))
  const uri = isMongo() ? mongoURI(server) : pathToFileURL(join(dataDir, 'test.db')).href
  return {
    dataDir,
    uri,
    remove: async () => {
      if (isMongo()) await drop(uri)
      rmSync(dataDir, { force: true, recursive: true })
    },
  }
}

/** Which database this run is about; say so where a test can only hold on one of them. */
export const isMongo = (): boolean => process.env.TEST_DATABASE === 'mongodb'

function mongoURI(server: string | undefined): string {
  if (!server) throw new Error('TEST_MONGODB_URI is not set: run this test with npm run jest.')
  // No `URL` has several hosts.
  return server.replace(/\/(?=\?|$)/, `/test-${randomUUID()}`)
}

async function drop(uri: string): Promise<void> {
  const client = await MongoClient.connect(uri)
  await client.db().dropDatabase()
  await client.close()
}
