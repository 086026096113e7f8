import { build, isBuilt } from '../src/commands/support/build.ts'
import { chromiumPath } from './support/browser.ts'
import { countTests, runJest, type Outcome } from './support/runJest.ts'
import { startMongo } from './support/mongo.js'

/**
 * `npm test [-- path …]`: every test there is, on every database and in the browser. What this machine cannot run
 * is said at the end, with how to get it; with CI=true or REQUIRE_ALL=1 it is a failure.
 */
const patterns = process.argv.slice(2)
const requireAll = process.env.CI === 'true' || process.env.REQUIRE_ALL === '1'
const outcomes: Outcome[] = []
const missing: string[] = []

outcomes.push(await runJest({ name: 'unit', patterns, project: 'unit' }))
outcomes.push(
  await runJest({ env: { TEST_DATABASE: 'sqlite' }, name: 'SQLite', patterns, project: 'db' }),
)

const mongo = await mongoOrWhyNot()
if (typeof mongo === 'string') missing.push(mongo)
else {
  const env = { TEST_DATABASE: 'mongodb', TEST_MONGODB_URI: mongo.uri }
  outcomes.push(await runJest({ env, name: 'MongoDB', patterns, project: 'db' }))
  await mongo.stop()
}

if (!chromiumPath()) {
  missing.push(
    'The browser tests: no Chromium was found. Install one (apt-get install chromium) or set CHROMIUM_PATH.',
  )
} else outcomes.push(await inBrowser())

report()

async function mongoOrWhyNot(): Promise<Awaited<ReturnType<typeof startMongo>> | string> {
  try {
    return await startMongo()
  } catch (err) {
    const why = err instanceof Error ? err.message : String(err)
    return `The integration tests on MongoDB: ${why}\n    Put a mongod on PATH, or name one in MONGOMS_SYSTEM_BINARY.`
  }
}

async function inBrowser(): Promise<Outcome> {
  const run = { name: 'browser', patterns, project: 'browser' } as const
  if (isBuilt() || countTests(run) === 0) return runJest(run)
  console.log('\nBuilding the product for the browser tests; about a minute …')
  try {
    await build()
  } catch (err) {
    console.error(err)
    return { failed: 1, name: 'build', passed: 0, seconds: 0 }
  }
  return runJest(run)
}

function report(): void {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed =
    outcomes.reduce((sum, outcome) => sum + outcome.failed, 0) + (requireAll ? missing.length : 0)
  console.log('')
  for (const { failed, name, passed, seconds } of outcomes) {
    console.log(`  ${name.padEnd(10)}${passed} passed, ${failed} failed  (${seconds.toFixed(0)} s)`)
  }
  for (const what of missing) console.log(`\n  NOT RUN  ${what}`)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
