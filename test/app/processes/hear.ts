import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** The next message of the test. */
export async function hear<T>(): Promise<T> {
  const lines = createInterface({ input: process.stdin })
  const [line] = (await once(lines, 'line')) as [string]
  lines.close()
  return JSON.parse(line) as T
}
