import { writeSync } from 'node:fs'

import { bootPayload } from '../../support/boot.ts'
import { deskOf, type ID } from '../newsroom.ts'
import { factsOf } from './factsOf.ts'

/** Saves one result after another, for ever, and says each that was acknowledged. Made to be killed. */
const { dataDir, results, uri } = JSON.parse(process.argv[2] ?? '') as {
  dataDir: string
  results: ID[]
  uri: string
}

const { payload } = await bootPayload({ on: { dataDir, remove: () => Promise.resolve(), uri } })
const desk = deskOf(payload)

async function saveForEver(id: ID, first: number): Promise<never> {
  for (let stamp = first; ; stamp += results.length) {
    await desk.update('results', id, { bib: String(stamp), ...factsOf(stamp) })
    // Written at once and whole, so that what the parent reads was acknowledged before the kill.
    writeSync(1, `${JSON.stringify({ id, stamp })}\n`)
  }
}

await Promise.all(results.map((id, n) => saveForEver(id, Number(process.argv[3]) + n)))
