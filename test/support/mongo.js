import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { execFileSync } from 'node:child_process'

/**
 * Starts a replica set of one member on a free port, from the first mongod found: the one that
 * MONGOMS_SYSTEM_BINARY names, one on PATH, or mongodb-memory-server's own download.
 *
 * @returns {Promise<{ stop: () => Promise<void>, uri: string }>} `mongodb://127.0.0.1:…/?replicaSet=rs0`
 * @throws {Error} when there is none.
 */
export async function startMongo() {
  // Any mongod that has transactions will do, not only the version that the library would download.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK ??= 'false'
  const systemBinary = process.env.MONGOMS_SYSTEM_BINARY || onPath('mongod')
  const replSet = await MongoMemoryReplSet.create({
    binary: systemBinary ? { systemBinary } : {},
    replSet: { count: 1, name: 'rs0', storageEngine: 'wiredTiger' },
  })
  return {
    stop: async () => {
      await replSet.stop({ doCleanup: true, force: true })
    },
    uri: replSet.getUri(),
  }
}

/** @param {string} command */
function onPath(command) {
  try {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
    return execFileSync('which', [command], /** @type {const} */ (options)).trim()
  } catch {
    return undefined
  }
}
