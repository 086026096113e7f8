import { startMongo, type Mongo } from './mongo.ts'

const shared = globalThis as typeof globalThis & { mixedZoneMongo?: Mongo }

/** One replica set for all test files; each boot takes a database of its own on it. */
export default async function globalSetup(): Promise<void> {
  if (process.env.TEST_DATABASE !== 'mongodb' || process.env.TEST_MONGODB_URI) return
  shared.mixedZoneMongo = await startMongo()
  process.env.TEST_MONGODB_URI = shared.mixedZoneMongo.uri
}
