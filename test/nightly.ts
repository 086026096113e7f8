import { runJest, type Outcome } from './support/runJest.ts'
import { startMongo } from './support/mongo.js'

/**
 * `npm run nightly`: the proofs of consistency at the length that a night allows, on both databases: 10,000 random
 * histories of the shop and as many of the newsroom, 500 kills, 10,000 saves in each of two processes.
 * HISTORIES, KILLS and SAVES in the environment make it shorter or longer.
 */
const proofs: { counts: Record<string, string>; pattern: string }[] = [
  { counts: { HISTORIES: '10000' }, pattern: 'test/derived-fields/histories' },
  { counts: { HISTORIES: '10000' }, pattern: 'test/app/histories' },
  { counts: { KILLS: '500' }, pattern: 'test/app/kill' },
  { counts: { SAVES: '10000' }, pattern: 'test/app/processes' },
]

const outcomes: Outcome[] = []

async function prove(database: string, env: Record<string, string>): Promise<void> {
  for (const { counts, pattern } of proofs)
    outcomes.push(
      await runJest({
        env: { ...counts, ...given(Object.keys(counts)), ...env, TEST_DATABASE: database },
        name: `${database} ${pattern}`,
        patterns: [pattern],
        project: 'db',
      }),
    )
}

const given = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )

await prove('sqlite', {})
const mongo = await startMongo()
await prove('mongodb', { TEST_MONGODB_URI: mongo.uri })
await mongo.stop()

for (const { failed, name, passed, seconds } of outcomes)
  console.log(`  ${name.padEnd(40)}${passed} passed, ${failed} failed  (${seconds.toFixed(0)} s)`)
process.exitCode = outcomes.some(({ failed, passed }) => failed > 0 || passed === 0) ? 1 : 0
