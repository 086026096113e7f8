import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import type { Check } from '../truth/checks/check.ts'
import { printTruth } from '../truth/printTruth.ts'
import { truth } from '../truth/truth.ts'

const WHOLE = ['../shared/data/rome2024', '../shared/data/rio2016']
const PARTS = [
  'test/results/athletics/fixtures/rome2024-part',
  'test/results/athletics/fixtures/rio2016-part',
]

const { values } = parseArgs({
  options: {
    data: { multiple: true, type: 'string' },
    json: { type: 'string' },
  },
})

const folders = values.data ?? (WHOLE.every((folder) => existsSync(folder)) ? WHOLE : PARTS)
const all: ({ folder: string } & Check)[] = []
for (const folder of folders) {
  const checks = await truth(folder).catch((error: unknown) => {
    console.error(
      `Cannot hold ${folder} to the truth: ${error instanceof Error ? error.message : String(error)}`,
    )
    console.error(
      'Expected a folder with a championship (results-*.json, Rome2024.json), with or without careers (careers-*.ndjson[.gz], athletes/*.json).',
    )
    process.exit(2)
  })
  console.log(`Truth of ${folder}\n`)
  console.log(`${printTruth(checks, values.json ? 20 : 200)}\n`)
  all.push(...checks.map((one) => ({ folder, ...one })))
}
if (values.json) await writeFile(values.json, `${JSON.stringify(all, null, 2)}\n`)
const compared = all.some(({ of }) => of > 0)
if (!compared) console.error('Nothing published could be compared with anything.')
process.exitCode = compared && all.every(({ holds }) => holds) ? 0 : 1
