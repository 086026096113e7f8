import { setNodeEnv } from './support/setNodeEnv.ts'
import { stopOnSignal } from './support/stopOnSignal.ts'

setNodeEnv('development')

// Imported only now: every module below reads NODE_ENV as it loads.
const { serve } = await import('../server.ts')
const { seedIfEmpty } = await import('./support/seedIfEmpty.ts')
const { welcome } = await import('./support/welcome.ts')

const serving = await serve({ beforeListening: seedIfEmpty, dev: true })
stopOnSignal(serving)
await welcome(serving)
