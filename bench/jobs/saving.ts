import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { keepViews } from '../../plugins/embeds/index.ts'
import { bootPayload } from '../../test/support/boot.ts'
import { coreOf, FILLING } from '../support/base/coreOf.ts'
import { fillMongo } from '../support/base/fillMongo.ts'
import { fillSQLite } from '../support/base/fillSQLite.ts'
import { median } from '../support/load.ts'

/**
 * One save, with all that follows from it, in bases of different sizes, in turns: prints the median of each in
 * milliseconds. A correction in an event of 16, whose athletes have 60 earlier results each.
 */
const sizes = (process.env.BENCH_SIZES ?? '1000,100000,1000000').split(',').map(Number)
const WARM = 30
const SAVES = 150

const bases = []
for (const size of sizes) {
  const { payload, stop } = await bootPayload()
  const core = await coreOf(payload)
  // Filled past Payload's own writer, which must have nothing left to write.
  await keepViews(payload)
  const fillings = Math.round(size / FILLING) - 1
  const db: unknown = payload.db
  if (payload.db.name === 'mongoose') await fillMongo(db as MongooseAdapter, fillings)
  else await fillSQLite(db as SQLiteAdapter, fillings)
  bases.push({ payload, saved: core.saved, size, stop, times: [] as number[] })
  console.error(`A base of ${size} results is ready.`)
}

for (let turn = 0; turn < WARM + SAVES; turn++)
  for (const base of turn % 2 === 0 ? bases : bases.toReversed()) {
    const id = base.saved[turn % base.saved.length] ?? 0
    const start = performance.now()
    await base.payload.update({
      collection: 'results',
      data: { mark: `3:3${turn % 10}.${10 + (turn % 89)}` },
      depth: 0,
      id,
      overrideAccess: true,
    })
    if (turn >= WARM) base.times.push(performance.now() - start)
  }

console.log(JSON.stringify(bases.map(({ size, times }) => ({ ms: median(times), size }))))
for (const { stop } of bases) await stop()
process.exit(0)
