import { Presets, SingleBar } from 'cli-progress'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { env } from '../env.ts'
import { formatOf, formats } from '../import/formats.ts'
import { setNodeEnv } from './support/setNodeEnv.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    attribution: { type: 'string' },
    'dry-run': { default: false, type: 'boolean' },
    json: { type: 'string' },
    licence: { type: 'string' },
    update: { default: false, type: 'boolean' },
  },
})
const path = positionals.pop()
const [name] = positionals
if (path === undefined) fail(usage())

setNodeEnv('production')
const format = await formatOf(path, name).catch((err: unknown) => fail(messageOf(err)))
console.log(`Reading ${path} as ${format.name} …`)
const sheet = await format.parse(path).catch((err: unknown) => fail(messageOf(err)))

// Imported only now: every module below reads NODE_ENV as it loads.
const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
const { importSheet } = await import('../import/importSheet.ts')
const { printReport } = await import('../import/printReport.ts')

console.log(`Opening the database ${env.DATABASE_URI.replace(/\/\/[^@/]*@/, '//')} …`)
const payload = await getPayload({ config })
const dryRun = values['dry-run']
const bar = new SingleBar(
  { format: `${dryRun ? 'Comparing' : 'Importing'} {bar} {value}/{total}`, hideCursor: true },
  Presets.shades_classic,
)
bar.start(sheet.results.length, 0)
const report = await importSheet(payload, sheet, {
  attribution: values.attribution,
  dryRun,
  licence: values.licence,
  onProgress: ({ done, total }) => {
    bar.setTotal(total)
    bar.update(done)
  },
  update: values.update,
})
bar.stop()
await payload.destroy()

console.log(printReport(report, { dryRun }))
if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
process.exit(report.refused.length === 0 ? 0 : 1)

function usage(): string {
  const known = formats.map((one) => `  ${one.name.padEnd(14)}${one.about}`)
  return [
    'npm run import -- [FORMAT] PATH [--dry-run] [--update] [--json FILE]',
    '                  [--attribution TEXT] [--licence TEXT]',
    '',
    'Formats:',
    ...known,
  ].join('\n')
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

function messageOf(err: unknown): string {
  return err instanceof Error ? err.message : String(err)
}
