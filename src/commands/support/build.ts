import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { sourceStamp } from './sourceStamp.ts'

const stampFile = '.next/mixed-zone-build'

/** Whether `.next` holds a build of the sources as they are. */
export const isBuilt = (): boolean =>
  existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceStamp()

/**
 * Builds the admin and the reader's site for production.
 * @throws with the end of Next's output when the build fails.
 */
export async function build(): Promise<void> {
  const stamp = sourceStamp()
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: {
      ...process.env,
      // No page is made of data at build time: should one try, it shall not find the real ones.
      DATABASE_URI: 'file::memory:',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'only for building',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  next.stdout.on('data', (text: Buffer) => said.push(text.toString()))
  next.stderr.on('data', (text: Buffer) => said.push(text.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    next.once('error', reject).once('close', resolve)
  })
  if (code !== 0) throw new Error(`next build failed (${code}):\n${said.join('').slice(-8000)}`)
  writeFileSync(stampFile, stamp)
}
