import { existsSync } from 'node:fs'

import { rebuild, verify } from '../../plugins/derived-fields/index.ts'
import { formatOf } from '../../src/import/formats.ts'
import { importSheet } from '../../src/import/importSheet.ts'
import { bootPayload } from '../../test/support/boot.ts'
import { createOneByOne } from '../support/createOneByOne.ts'
import { insertRaw } from '../support/insertRaw.ts'

/**
 * A championship and the careers of those who took part: brought in, verified, rebuilt, inserted raw, created one by
 * one. Prints milliseconds, all from this one run. The whole data set where it lies beside the project, else the part
 * of it that the tests have.
 */
const WHOLE = '../shared/data/rome2024'
const PART = 'test/results/athletics/fixtures/rome2024-part'

const folder = process.env.BENCH_DATA ?? (existsSync(WHOLE) ? WHOLE : PART)
const format = await formatOf(folder)
const sheet = await format.parse(folder)

// Twice, and the better time of each counts: a busy moment of the machine falls on one of them alone.
const first = await round()
await first.stop()
const { payload, stop, ...second } = await round()
const importMs = Math.min(first.importMs, second.importMs)
const rawMs = Math.min(first.rawMs, second.rawMs)
const { results } = second
const verifyMs = await timed(async () => {
  const wrong = await verify(payload)
  if (wrong.length > 0) throw new Error(`${wrong.length} derived values are wrong.`)
})
const rebuildMs = await timed(() => rebuild(payload))
const createMs = (await createOneByOne(payload)) * results

console.log(JSON.stringify({ createMs, importMs, rawMs, rebuildMs, results, verifyMs }))
await stop()
process.exit(0)

/** Both start from rows in memory. */
async function round() {
  const { payload, stop } = await bootPayload()
  let results = 0
  const importMs = await timed(async () => {
    results = (await importSheet(payload, sheet)).added.results
  })
  console.error(`${results} results are in.`)
  return { importMs, payload, rawMs: await insertRaw(payload), results, stop }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
