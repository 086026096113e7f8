import { type Outcome, runJest } from './support/runJest.ts'
import { startMongo } from './support/mongo.js'

/**
 * `npm run nightly [-- NAME]`: the proofs of consistency at the length that a night allows, on both databases: 10,000
 * random histories of the shop and as many of the newsroom, 500 kills, 10,000 saves in each of two processes. NAME takes
 * those with it in their name, such as `sqlite` or `histories`. HISTORIES, KILLS and SAVES in the environment make it
 * shorter or longer.
 *
 * Each proof is made in shares, a process for each, since one that goes on for hours grows; what fails keeps none of
 * the others from being made, and is told with the command that repeats it. HISTORY_SEED begins where another night did.
 */
const proofs: Proof[] = [
  { count: 10_000, of: 'HISTORIES', pattern: 'test/derived-fields/histories', share: 500 },
  { count: 10_000, of: 'HISTORIES', pattern: 'test/app/histories', share: 250 },
  { count: 500, of: 'KILLS', pattern: 'test/app/kill', share: 100 },
  { count: 10_000, of: 'SAVES', pattern: 'test/app/processes', share: 10_000 },
]

interface Proof {
  count: number
  /** What is counted, by the name that it has in the environment. */
  of: 'HISTORIES' | 'KILLS' | 'SAVES'
  pattern: string
  /** How many are done in one process. */
  share: number
}

const wanted = process.argv[2] ?? ''
const firstSeed = Number(process.env.HISTORY_SEED ?? Date.now() % 1_000_000_000)
const summary: string[] = []
let failed = 0

await proveOn('sqlite')
const mongo = await startMongo()
await proveOn('mongodb', { TEST_MONGODB_URI: mongo.uri })
await mongo.stop()

console.log(summary.join('\n'))
process.exitCode = failed > 0 || summary.length === 0 ? 1 : 0

async function proveOn(database: string, env: Record<string, string> = {}): Promise<void> {
  for (const proof of proofs) {
    const name = `${database} ${proof.pattern}`
    if (name.includes(wanted)) await prove(name, proof, { ...env, TEST_DATABASE: database })
  }
}

async function prove(name: string, proof: Proof, env: Record<string, string>): Promise<void> {
  const { of, pattern, share } = proof
  const count = Number(process.env[of] ?? proof.count)
  const outcomes: Outcome[] = []
  const repeats: string[] = []
  for (let done = 0; done < count; done += share) {
    const counts = { [of]: `${Math.min(share, count - done)}`, HISTORY_SEED: `${firstSeed + done}` }
    const outcome = await runJest({
      env: { ...counts, ...env },
      name: `${name}, ${done} of ${count}`,
      patterns: [pattern],
      project: 'db',
    })
    outcomes.push(outcome)
    if (isWhole(outcome)) continue
    failed++
    const told = Object.entries({ ...counts, TEST_DATABASE: env.TEST_DATABASE })
    repeats.push(`${told.map((each) => each.join('=')).join(' ')} npm run jest -- ${pattern}`)
  }
  const seconds = outcomes.reduce((sum, outcome) => sum + outcome.seconds, 0)
  const good = outcomes.filter(isWhole).length
  const line = `  ${name.padEnd(40)}${count} ${of.toLowerCase()}: ${good} of ${outcomes.length} shares hold`
  summary.push(`${line}  (${seconds.toFixed(0)} s)`, ...repeats.map((one) => `    repeat: ${one}`))
}

/** A share that ran nothing proves nothing. */
function isWhole({ failed, passed }: Outcome): boolean {
  return failed === 0 && passed > 0
}
