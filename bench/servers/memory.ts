import express from 'express'
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'

/** Express sending the bytes that BENCH_URL gave once, from memory: as fast as this server could ever be. */
const encoding = process.env.BENCH_ENCODING ?? 'identity'
const response = await new Promise<IncomingMessage>((resolve, reject) => {
  const url = process.env.BENCH_URL ?? ''
  get(url, { headers: { 'accept-encoding': encoding } }, resolve).on('error', reject)
})
const bytes = await buffer(response)

const server = express()
  .disable('etag')
  .disable('x-powered-by')
  .use((_req, res) => {
    res.setHeader('content-type', 'application/json')
    if (encoding !== 'identity') res.setHeader('content-encoding', encoding)
    res.end(bytes)
  })
  .listen(0, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })
