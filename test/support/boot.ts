import {
  buildConfig,
  type CollectionConfig,
  type Config,
  getPayload,
  type Payload,
  type Plugin,
  type SanitizedConfig,
} from 'payload'

import { database, onDatabase } from '../../src/database.ts'
import { withoutSecrets } from '../../src/log/logger.ts'
import { freshDatabase, type FreshDatabase } from './freshDatabase.ts'

export interface Parts {
  collections?: CollectionConfig[]
  config?: Partial<Config>
  plugins?: Plugin[]
}

export interface BootOptions extends Parts {
  /** A database to open again, as after a crash; a fresh one unless given. */
  on?: FreshDatabase
}

export interface Booted {
  database: FreshDatabase
  /** The key under which `getPayload` keeps this one. */
  key: string
  /** What has been written into the log of the whole product, as lines of JSON. */
  logged: string[]
  payload: Payload
  /** Closes Payload and deletes the database, unless told to keep it for the next boot. */
  stop: (options?: { keep?: boolean }) => Promise<void>
}

// Drizzle pushes a schema once a process; here every boot has an empty database of its own.
process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'

/**
 * Boots Payload on a database of its own: of just the parts given or, with none, the whole product.
 * Any number of them live side by side in one process.
 */
export async function bootPayload({ on, ...parts }: BootOptions = {}): Promise<Booted> {
  const fresh = on ?? freshDatabase()
  const logged: string[] = []
  const config = Object.keys(parts).length > 0 ? ofParts(parts, fresh) : ofProduct(fresh, logged)
  const key = `${fresh.uri}#${++boots}`
  const payload = await getPayload({ config, key })
  return {
    database: fresh,
    key,
    logged,
    payload,
    stop: async ({ keep = false } = {}) => {
      await payload.destroy()
      if (!keep) await fresh.remove()
    },
  }
}

let boots = 0

const logger = { options: withoutSecrets(process.env.LOG_LEVEL ?? 'error') }

const ofParts = ({ collections, config, plugins }: Parts, { uri }: FreshDatabase) =>
  buildConfig({
    db: database(uri),
    logger,
    secret: 'a secret for tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    ...config,
    ...(collections && { collections }),
    ...(plugins && { plugins }),
  })

async function ofProduct(
  { dataDir, uri }: FreshDatabase,
  logged: string[],
): Promise<SanitizedConfig> {
  process.env.DATA_DIR = dataDir
  process.env.DATABASE_URI = uri
  const product = await import('../../payload.config.ts')
  return {
    ...onDatabase(await product.default, uri),
    logger: { ...logger, destination: keepingIn(logged) } as unknown as SanitizedConfig['logger'],
  }
}

const keepingIn = (logged: string[]) => ({
  write: (line: string) => {
    logged.push(line)
    process.stdout.write(line)
  },
})
