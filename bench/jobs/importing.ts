import { existsSync } from 'node:fs'
import type { Payload } from 'payload'

import { type DocID, rebuild, verify } from '../../plugins/derived-fields/index.ts'
import { formatOf } from '../../src/import/formats.ts'
import { importSheet } from '../../src/import/importSheet.ts'
import { bootPayload } from '../../test/support/boot.ts'
import { emptyDerived } from '../../test/support/emptyDerived.ts'
import { createOneByOne } from '../support/createOneByOne.ts'
import { insertRaw } from '../support/insertRaw.ts'
import { updateRaw } from '../support/updateRaw.ts'

/**
 * A championship and the careers of those who took part: brought in, verified, rebuilt (as it is, with a few values
 * wrong, and with none left), inserted and updated raw, created one by one. Prints milliseconds, all from this one run. The whole
 * data set where it lies beside the project, else the part of it that the tests have.
 */
const WHOLE = '../shared/data/rome2024'
const PART = 'test/results/athletics/fixtures/rome2024-part'

const folder = process.env.BENCH_DATA ?? (existsSync(WHOLE) ? WHOLE : PART)
const format = await formatOf(folder)
const sheet = await format.parse(folder)

// Twice, and the better time of each counts: a busy moment of the machine falls on one of them alone.
const first = await round()
await first.stop()
const { payload, results, stop, times } = await round()
const better = (of: keyof typeof times) => Math.min(first.times[of], times[of])
const createMs = (await createOneByOne(payload)) * results

console.log(
  JSON.stringify({
    createMs,
    emptiedMs: better('emptied'),
    importMs: better('import'),
    rawMs: better('raw'),
    rebuildMs: better('rebuild'),
    results,
    spoiltMs: better('spoilt'),
    updateMs: better('update'),
    verifyMs: better('verify'),
  }),
)
await stop()
process.exit(0)

/** The import and the raw inserts both start from rows in memory. */
async function round() {
  const { payload, stop } = await bootPayload()
  let results = 0
  const importing = await timed(async () => {
    results = (await importSheet(payload, sheet)).added.results
  })
  console.error(`${results} results are in.`)
  const raw = await insertRaw(payload)
  const verifying = await timed(() => expectNothing(wrongIn(payload)))
  const rebuilding = await timed(() => expectNothing(rebuild(payload)))
  const wrong = await spoil(payload)
  const spoilt = await timed(() => expectAtLeast(wrong, rebuild(payload)))
  await emptyDerived(payload)
  const emptied = await timed(() => expectAtLeast(results, rebuild(payload)))
  const update = await updateRaw(payload)
  await expectNothing(wrongIn(payload))
  const times = {
    emptied,
    import: importing,
    raw,
    rebuild: rebuilding,
    spoilt,
    update,
    verify: verifying,
  }
  return { payload, results, stop, times }
}

async function wrongIn(payload: Payload): Promise<number> {
  return (await verify(payload)).length
}

async function expectNothing(wrong: Promise<number>): Promise<void> {
  const count = await wrong
  if (count > 0) throw new Error(`${count} derived values were wrong.`)
}

async function expectAtLeast(count: number, written: Promise<number>): Promise<void> {
  const right = await written
  if (right < count) throw new Error(`Only ${right} derived values were put right.`)
}

/** Gives the winners of the first finals a wrong rank, past all hooks. Returns how many. */
async function spoil({ db }: Payload): Promise<number> {
  const { docs } = await db.find<{ id: DocID }>({
    collection: 'results',
    limit: 5,
    pagination: false,
    where: { rank: { equals: 1 } },
  })
  for (const { id } of docs)
    await db.updateOne({ collection: 'results', data: { rank: 99 }, id, returning: false })
  return docs.length
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
