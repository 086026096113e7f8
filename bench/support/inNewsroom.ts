import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { demoLogins } from '../../src/demo/demoLogins.ts'
import { startServer } from '../../test/support/startServer.ts'
import type { Newsroom } from '../types.ts'

/** Starts the product with the demo stories and lends it to `use`. */
export async function inNewsroom<T>(use: (newsroom: Newsroom) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mixed-zone-bench-'))
  const { stop, url } = await startServer({ command: 'start', dataDir })
  try {
    return await use({ dataDir, token: await logIn(url, 'statistician'), url })
  } finally {
    await stop()
    rmSync(dataDir, { recursive: true })
  }
}

/** The token of the demo's log-in of a role. */
export async function logIn(url: string, role: 'editor' | 'statistician'): Promise<string> {
  const login = demoLogins.find((each) => each.role === role)
  const response = await fetch(`${url}/api/users/login`, {
    body: JSON.stringify(login),
    headers: { 'content-type': 'application/json' },
    method: 'POST',
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`The ${role} could not log in (${response.status}).`)
  return token
}
