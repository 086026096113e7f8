import express from 'express'
import type { AddressInfo } from 'node:net'

/** Express sending the bytes that BENCH_URL gave once, from memory: as fast as this server could ever be. */
const response = await fetch(process.env.BENCH_URL ?? '')
const bytes = Buffer.from(await response.arrayBuffer())

const server = express()
  .disable('etag')
  .disable('x-powered-by')
  .use((_req, res) => {
    res.setHeader('content-type', 'application/json')
    res.end(bytes)
  })
  .listen(0, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })
