import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BasePayload } from 'payload'

import config from '../../payload.config.ts'
import { onDatabase } from '../database.ts'

/** `npm run migrate:create -- name`: writes what changed in SQLite's schema since the last migration. */
const payload = await new BasePayload().init({
  config: config.then((sanitized) => onDatabase(sanitized, 'file::memory:')),
  disableDBConnect: true,
  disableOnInit: true,
})
const dir = payload.db.migrationDir
const before = readdirSync(dir)

// Where nothing has changed, Payload ends the process itself.
process.on('exit', () => {
  const written = readdirSync(dir).filter((name) => !before.includes(name))
  console.log(written.length > 0 ? `Written: ${written.join(', ')}` : 'The schema has not changed.')
  for (const name of [...written, 'index.ts']) tidy(join(dir, name))
})
await payload.db.createMigration({ migrationName: process.argv[2], payload, skipEmpty: true })
process.exit(0)

/** As the rest of the project is written: types imported as types, files with their endings. */
function tidy(path: string): void {
  if (!path.endsWith('.ts')) return
  const text = readFileSync(path, 'utf8')
    .replace(/\b(?<!type )(MigrateUpArgs|MigrateDownArgs)(?=,)/g, 'type $1')
    .replace(/ from '(\.\/[\w-]+)'/g, " from '$1.ts'")
  writeFileSync(path, text)
}
