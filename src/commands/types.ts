import { readFileSync } from 'node:fs'
import { generateTypes } from 'payload/node'

import config from '../../payload.config.ts'

// Payload's own command sometimes ends well having done nothing (payloadcms/payload#17757).
const sanitized = await config
await generateTypes(sanitized)

const file = sanitized.typescript.outputFile ?? ''
if (!readFileSync(file, 'utf8').includes('export interface Config')) {
  throw new Error(`${file} holds no types.`)
}
process.exit(0)
