import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'

import { weigh } from '../support/weigh.ts'

/** The least a live stream can be: node:http, a Set of responses, and what is posted written to all of them. */
const readers = new Set<ServerResponse>()

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.method === 'POST') {
    const said = await text(req)
    for (const reader of readers) reader.write(said)
    res.end()
  } else if (req.url?.startsWith('/live')) {
    readers.add(res.writeHead(200, { 'content-type': 'text/event-stream' }))
    res.write('event:ready\n\n')
    res.once('close', () => readers.delete(res))
  } else res.end(JSON.stringify(await weigh()))
}

const server = createServer((req, res) => void answer(req, res)).listen(
  0,
  '127.0.0.1',
  4096,
  () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  },
)
