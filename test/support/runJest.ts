import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Run {
  env?: Record<string, string>
  name: string
  patterns: string[]
  project: 'browser' | 'db' | 'unit'
}

export interface Outcome {
  failed: number
  name: string
  passed: number
  seconds: number
}

interface JestReport {
  numFailedTests: number
  numPassedTests: number
  numPendingTests: number
  numRuntimeErrorTestSuites: number
}

const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']

/** How many test files a run would take in. */
export function countTests({ patterns, project }: Run): number {
  const args = [...flags, ...jestOf(project), '--listTests', ...patterns]
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return stdout.split('\n').filter((line) => /\.tsx?$/.test(line)).length
}

/** Runs one of Jest's projects and counts. A file that does not load and a skipped test are failures too. */
export async function runJest({ env, name, patterns, project }: Run): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'mixed-zone-jest-'))
  const outputFile = join(folder, 'report.json')
  const started = Date.now()
  console.log(`\n── ${name}`)
  const code = await exitCode(
    [
      ...flags,
      ...jestOf(project),
      '--forceExit',
      '--json',
      `--outputFile=${outputFile}`,
      ...patterns,
    ],
    { ...process.env, ...env },
  )
  const seconds = (Date.now() - started) / 1000
  const report = existsSync(outputFile)
    ? (JSON.parse(readFileSync(outputFile, 'utf8')) as JestReport)
    : undefined
  rmSync(folder, { recursive: true })
  const failed = report
    ? report.numFailedTests + report.numPendingTests + report.numRuntimeErrorTestSuites
    : 0
  return {
    // Jest may also fail as a whole, with no test to blame.
    failed: code === 0 ? failed : Math.max(1, failed),
    name,
    passed: report?.numPassedTests ?? 0,
    seconds,
  }
}

const jestOf = (project: Run['project']) => [
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  project,
  '--passWithNoTests',
  // A page is promised its news within a second: there, a file has the machine to itself.
  ...(project === 'browser' ? ['--runInBand'] : []),
]

function exitCode(args: string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  })
}
