import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** How long one round is and how many there are: enough to see past a hiccup, few enough to end. */
const SECONDS = 4
const ROUNDS = 3
const CONNECTIONS = 10

interface Report {
  errors: number
  non2xx: number
  requests: { average: number }
}

/**
 * Requests per second that each address gives, the median of a few rounds taken in turns, so that a slow moment of the
 * machine falls on all of them. The load comes from a process of its own and goes to this machine only.
 * @throws when an answer is not a 2xx.
 */
export async function rates<Name extends string>(
  urls: Record<Name, string>,
  { encoding = 'identity' }: { encoding?: string } = {},
): Promise<Record<Name, number>> {
  const names = Object.keys(urls) as Name[]
  for (const name of names) await round(urls[name], 1, encoding)
  const rounds: Record<Name, number>[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const rates = {} as Record<Name, number>
    for (const name of names) rates[name] = await round(urls[name], SECONDS, encoding)
    rounds.push(rates)
  }
  return Object.fromEntries(
    names.map((name) => [name, median(rounds.map((rates) => rates[name]))]),
  ) as Record<Name, number>
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

async function round(url: string, seconds: number, encoding: string): Promise<number> {
  if (!/^(127\.|localhost$)/.test(new URL(url).hostname)) throw new Error(`${url} is not here.`)
  const autocannon = ['node_modules/autocannon/autocannon.js', '--json', '--no-progress']
  const options = ['--connections', String(CONNECTIONS), '--duration', String(seconds)]
  options.push('--headers', `accept-encoding=${encoding}`)
  const { stdout } = await promisify(execFile)(process.execPath, [...autocannon, ...options, url], {
    maxBuffer: 1 << 24,
  })
  const report = JSON.parse(stdout) as Report
  if (report.errors + report.non2xx > 0) throw new Error(`${url} failed under load: ${stdout}`)
  return report.requests.average
}
