import config from '@payload-config'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getPayload } from 'payload'

import { liveHandler } from '../../plugins/embeds/index.ts'
import { frontDoor } from '../../src/server/frontDoor.ts'
import { weigh } from '../support/weigh.ts'

/**
 * The product's front door with its live stream and its API, without the site: what is weighed is the stream.
 * All readers come from one machine, so the limit per address is off; they are counted too long after a heartbeat.
 */
const payload = await getPayload({ config })

const server = createServer(
  frontDoor({
    isDraining: () => false,
    live: liveHandler(payload, { heartbeatMs: 600_000, perAddress: 0 }),
    payload,
    site: (_req, res, next) => void weigh().then((bytes) => res.json(bytes), next),
  }),
).listen(0, '127.0.0.1', 4096, () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
