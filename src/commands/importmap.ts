import { readFileSync } from 'node:fs'
import { generateImportMap } from 'payload'

import config from '../../payload.config.ts'

// Payload's own command sometimes ends well having done nothing (payloadcms/payload#17757).
const sanitized = await config
await generateImportMap(sanitized, { force: true, log: true })

const file = sanitized.admin.importMap.importMapFile ?? ''
if (!readFileSync(file, 'utf8').includes('export const importMap')) {
  throw new Error(`${file} holds no import map.`)
}
process.exit(0)
