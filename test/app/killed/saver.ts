import { writeSync } from 'node:fs'

import { bootPayload } from '../../support/boot.ts'
import { deskOf, time, type ID } from '../newsroom.ts'

/** Saves one result after another, for ever, and says each that was acknowledged. Made to be killed. */
const { dataDir, results, uri } = JSON.parse(process.argv[2] ?? '') as {
  dataDir: string
  results: ID[]
  uri: string
}

const { payload } = await bootPayload({ on: { dataDir, remove: () => undefined, uri } })
const desk = deskOf(payload)

await Promise.all(
  results.map(async (id, n) => {
    for (let stamp = Number(process.argv[3]) + n; ; stamp += results.length) {
      const mark = time(stamp % 3_000)
      const splits = [300, 700, 1_100, 1_500].map((metres) => ({ metres, time: mark }))
      await desk.update('results', id, { mark, note: String(stamp), splits })
      // Written at once and whole, so that what the parent reads was acknowledged before the kill.
      writeSync(1, `${JSON.stringify({ id, stamp })}\n`)
    }
  }),
)
