import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'

import { WrongSetting } from '../../WrongSetting.ts'
import { sourceStamp } from './sourceStamp.ts'

const stampFile = '.next/mixed-zone-build'

/** Whether `.next` holds a build of the sources as they are. */
export const isBuilt = (): boolean =>
  existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceStamp()

/** Builds where `.next` is not of the sources as they are: at the first start, or for an image that is only read. */
export async function buildOnce(): Promise<void> {
  if (isBuilt()) return
  refuseReadOnly()
  console.log('Building the admin and the site; about a minute, once …')
  await build()
}

/** @throws {WrongSetting} where the build could not be kept. */
function refuseReadOnly(): void {
  try {
    accessSync(existsSync('.next') ? '.next' : '.', constants.W_OK)
  } catch (err) {
    throw new WrongSetting(
      'There is no build of these sources, and .next cannot be written to; run `npm run build` first, as whoever may write there.',
      { cause: err },
    )
  }
}

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
