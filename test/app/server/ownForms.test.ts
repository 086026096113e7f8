import express from 'express'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SanitizedConfig } from 'payload'

import { ownForms } from '../../../src/server/ownForms.ts'

const config = {
  cors: { origins: ['https://front.example'] },
  csrf: ['https://app.example'],
  serverURL: 'https://zone.example/news',
} as unknown as SanitizedConfig

let server: Server
let url: string

beforeAll(async () => {
  const door = express()
    .use(ownForms(config))
    .use((_req, res) => void res.sendStatus(204))
  server = createServer(door)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const send = async (headers: Record<string, string>, method = 'POST') =>
  (await fetch(url, { headers, method, ...(method === 'POST' && { body: 'x=1' }) })).status

/** All that a page may send elsewhere without being asked (Fetch, CORS-safelisted request-header). */
const simple = [
  'multipart/form-data; boundary=x',
  'text/plain;charset=UTF-8',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'Application/X-WWW-Form-URLencoded',
]

/** Fixed: a form of any page logged its reader in here, as whomever that page liked. */
describe.each(simple)('a body of %s', (type) => {
  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://zone.example.evil.example' },
    { origin: 'https://zone.example', 'x-forwarded-host': 'evil.example', expected: '204' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'same-origin', expected: '204' },
    { 'sec-fetch-site': 'none', expected: '204' },
    { origin: 'https://front.example', 'sec-fetch-site': 'cross-site', expected: '204' },
    { origin: 'https://app.example', expected: '204' },
    { expected: '204' },
  ])('with %j', async ({ expected = '403', ...headers }) => {
    const sent = Object.entries({ 'content-type': type, ...headers })
    const named = Object.fromEntries(sent.filter(([, value]) => value !== undefined))
    expect(String(await send(named as Record<string, string>))).toBe(expected)
  })

  it('from this very host', async () => {
    expect(await send({ 'content-type': type, origin: url })).toBe(204)
  })
})

it('JSON and other methods are for CORS to let in, and nothing is asked of a read', async () => {
  const origin = 'https://evil.example'
  expect(await send({ 'content-type': 'application/json', origin })).toBe(204)
  expect(await send({ origin }, 'DELETE')).toBe(204)
  expect(await send({ origin }, 'GET')).toBe(204)
})
