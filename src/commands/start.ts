import { env, readWhole } from '../env.ts'
import { buildOnce } from './support/build.ts'
import { setNodeEnv } from './support/setNodeEnv.ts'
import { stopOnSignal } from './support/stopOnSignal.ts'

setNodeEnv('production')
readWhole(env)

await buildOnce()
console.log(`Opening the database ${env.DATABASE_URI.replace(/\/\/[^@/]*@/, '//')} …`)

// Imported only now: every module below reads NODE_ENV as it loads.
const { serve } = await import('../server.ts')
const { seedIfEmpty } = await import('./support/seedIfEmpty.ts')
const { welcome } = await import('./support/welcome.ts')

const serving = await serve({ beforeListening: seedIfEmpty })
stopOnSignal(serving)
await welcome(serving)
