import { buildOnce } from './support/build.ts'
import { setNodeEnv } from './support/setNodeEnv.ts'

// What a first `npm start` would build, for an image that is only read afterwards.
setNodeEnv('production')
await buildOnce()
