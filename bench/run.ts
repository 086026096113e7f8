import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { rows } from './rows/index.ts'
import { inNewsroom } from './support/inNewsroom.ts'
import type { Figures, Measured, Row } from './types.ts'

/** `npm run bench [-- --json FILE] [-- --only NAME]`: measures, prints a table, and writes its rows. */
const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } })
const chosen = rows.filter(({ name }) => name.includes(values.only ?? ''))
if (chosen.length === 0) {
  throw new Error(
    `No row has "${values.only}" in its name. There are: ${rows.map(({ name }) => name).join('; ')}`,
  )
}

const measured: Measured[] = []
for (const row of chosen)
  if ('measureAlone' in row) measured.push(judged(row, await announced(row, row.measureAlone)))
const served = chosen.flatMap((row) => ('measure' in row ? [row] : []))
if (served.length > 0)
  await inNewsroom(async (newsroom) => {
    for (const row of served)
      measured.push(judged(row, await announced(row, () => row.measure(newsroom))))
  })
console.table(measured)
if (values.json) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`)

function announced({ against, name }: Row, measure: () => Promise<Figures>): Promise<Figures> {
  console.log(`Measuring: ${name} (against ${against}) …`)
  return measure()
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
