import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

import { codeOf, WrongSetting } from './WrongSetting.ts'

/**
 * The secret kept in `folder`: made once, by whichever process comes first, readable by its owner alone.
 * @throws {WrongSetting} where the folder cannot be made, or the secret not be written or read.
 */
export function keptSecret(folder: string): string {
  const path = join(folder, 'secret')
  try {
    mkdirSync(folder, { recursive: true })
    if (!existsSync(path)) write(path)
    return readFileSync(path, 'utf8').trim()
  } catch (err) {
    throw new WrongSetting(
      `DATA_DIR is "${folder}", and the secret kept there cannot be written or read (${codeOf(err)}); name a folder that this user may write to, or set PAYLOAD_SECRET.`,
      { cause: err },
    )
  }
}

function write(path: string): void {
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (err) {
    // Another process came first.
    if (codeOf(err) !== 'EEXIST') throw err
  }
}
