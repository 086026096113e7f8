import { startMongo } from './mongo.js'

/** One replica set for all test files; each boot takes a database of its own on it. */
export default async function globalSetup() {
  if (process.env.TEST_DATABASE !== 'mongodb' || process.env.TEST_MONGODB_URI) return
  globalThis.mixedZoneMongo = await startMongo()
  process.env.TEST_MONGODB_URI = globalThis.mixedZoneMongo.uri
}
