import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

/** The secret kept in `folder`: made once, by whichever process comes first, readable by its owner alone. */
export function keptSecret(folder: string): string {
  const path = join(folder, 'secret')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (err) {
    if (!(err instanceof Error && 'code' in err && err.code === 'EEXIST')) throw err
  }
  return readFileSync(path, 'utf8').trim()
}
