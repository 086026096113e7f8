import { setNodeEnv } from './support/setNodeEnv.ts'

setNodeEnv('production')
const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
const { disagreements } = await import('../published/disagreements.ts')

const payload = await getPayload({ config })
let count = 0
for await (const { about, competitor, date, discipline, id, mark } of disagreements(payload)) {
  count += 1
  console.log(`results ${id}, ${competitor}, ${discipline} ${mark}, ${date}: ${about}`)
}
await payload.destroy()
console.log(
  count === 0
    ? 'What sources print is what the results kept here give.'
    : `${count} results have other flags than their sources print.`,
)
process.exit(count === 0 ? 0 : 1)
