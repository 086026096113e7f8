import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { printTruth } from '../truth/printTruth.ts'
import { truth } from '../truth/truth.ts'

const WHOLE = '../shared/data/rome2024'
const PART = 'test/results/athletics/fixtures/rome2024-part'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'string' },
  },
})

const folder = values.data ?? (existsSync(WHOLE) ? WHOLE : PART)
const checks = await truth(folder).catch((error: unknown) => {
  console.error(
    `Cannot hold ${folder} to the truth: ${error instanceof Error ? error.message : String(error)}`,
  )
  console.error('Expected a folder with a results-*.json and a careers-*.ndjson.gz.')
  process.exit(2)
})

console.log(`Truth of ${folder}\n`)
console.log(printTruth(checks, values.json ? 20 : 200))
if (values.json) await writeFile(values.json, `${JSON.stringify(checks, null, 2)}\n`)
const compared = checks.some(({ of }) => of > 0)
if (!compared) console.error('\nNothing published could be compared with anything.')
process.exitCode = compared && checks.every(({ holds }) => holds) ? 0 : 1
