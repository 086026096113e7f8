import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { rows } from './rows/index.ts'
import { CannotMeasure } from './support/CannotMeasure.ts'
import { inNewsroom } from './support/inNewsroom.ts'
import type { Figures, Measured, Row } from './types.ts'

/** `npm run bench [-- --json FILE] [-- --only NAME]`: measures, prints a table, and writes its rows. Ends with 1 where some could not be. */
const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } })
const chosen = rows.filter(({ name }) => name.includes(values.only ?? ''))
if (chosen.length === 0) {
  throw new Error(
    `No row has "${values.only}" in its name. There are: ${rows.map(({ name }) => name).join('; ')}`,
  )
}

const measured: Measured[] = []
const missing: string[] = []
for (const row of chosen) if ('measureAlone' in row) await measure(row, row.measureAlone)
const served = chosen.flatMap((row) => ('measure' in row ? [row] : []))
if (served.length > 0)
  await inNewsroom(async (newsroom) => {
    for (const row of served) await measure(row, () => row.measure(newsroom))
  })
console.table(measured)
if (values.json) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`)

if (missing.length > 0) {
  console.error(`Not measured:\n${missing.join('\n')}`)
  process.exitCode = 1
}

/** A row that needs what is not here does not keep the others from being measured. */
async function measure(row: Row, work: () => Promise<Figures>): Promise<void> {
  console.log(`Measuring: ${row.name} (against ${row.against}) …`)
  try {
    measured.push(judged(row, await work()))
  } catch (err) {
    if (!(err instanceof CannotMeasure)) throw err
    missing.push(`${row.name}: ${err.message}`)
  }
}

function judged({ goal, name }: Row, { against, ours, unit }: Figures): Measured {
  const ratio = unit === 'rate' ? ours / against : against / ours
  return {
    name,
    ours: round(ours),
    against: round(against),
    ratio: round(ratio),
    goal,
    holds: ratio >= goal,
  }
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
