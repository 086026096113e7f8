import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = [
  'collections',
  'next.config.ts',
  'package-lock.json',
  'payload.config.ts',
  'plugins',
  'public',
  'src',
  'tsconfig.json',
]

/** A digest of everything that a build is made from, and of the Node that makes it. */
export function sourceStamp(): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of sources.flatMap(filesBelow)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}
