import type { Mongo } from './mongo.ts'

const shared = globalThis as typeof globalThis & { mixedZoneMongo?: Mongo }

export default async function globalTeardown(): Promise<void> {
  await shared.mixedZoneMongo?.stop()
}
