import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'

/**
 * Starts a replica set, of one member unless told otherwise, on free ports, from the first mongod found: the one that
 * MONGOMS_SYSTEM_BINARY names, one on PATH, or mongodb-memory-server's own download.
 *
 * @param {{ args?: string[], members?: number }} [options] arguments for mongod
 * @returns {Promise<{ killPrimary: () => Promise<void>, stop: () => Promise<void>, uri: string }>} `mongodb://127.0.0.1:…/?replicaSet=rs0`
 * @throws {Error} when there is none.
 */
export async function startMongo({ args = [], members = 1 } = {}) {
  // Any mongod that has transactions will do, not only the version that the library would download.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK ??= 'false'
  const systemBinary = process.env.MONGOMS_SYSTEM_BINARY || onPath('mongod')
  const replSet = await MongoMemoryReplSet.create({
    binary: systemBinary ? { systemBinary } : {},
    // Ten seconds, unless told otherwise, are not enough for three of them on a busy machine.
    instanceOpts: Array.from({ length: members }, () => ({ launchTimeout: 60_000 })),
    replSet: { args, count: members, name: 'rs0', storageEngine: 'wiredTiger' },
  })
  return {
    /** As in a power cut. */
    killPrimary: async () => {
      const primary = replSet.servers.find(
        ({ instanceInfo }) => instanceInfo?.instance.isInstancePrimary,
      )
      const mongod = primary?.instanceInfo?.instance.mongodProcess
      if (!mongod) throw new Error('No member of the replica set is its primary.')
      const gone = once(mongod, 'exit')
      mongod.kill('SIGKILL')
      await gone
    },
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
