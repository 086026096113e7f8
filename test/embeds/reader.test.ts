import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { Reader } from '../../plugins/embeds/live/Reader.ts'

describe('one reader', () => {
  const server = createServer({ allowHalfOpen: true })
  let near: Socket
  let far: Socket
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  beforeEach(async () => {
    const accepted = once(server, 'connection') as Promise<[Socket]>
    far = connect((server.address() as AddressInfo).port, '127.0.0.1').pause()
    ;[near] = await accepted
    near.on('error', () => undefined)
  })
  afterEach(() => {
    far.destroy()
    near.destroy()
  })
  afterAll(() => void server.close())

  it('who does not read is let go, before much waits for them', () => {
    const reader = new Reader(near, Infinity)
    const event = Buffer.alloc(64_000)
    let most = 0
    for (let sent = 0; sent < 1_000 && !near.destroyed; sent++) {
      reader.send(event)
      most = Math.max(most, near.writableLength)
    }
    expect(near.destroyed).toBe(true)
    expect(most).toBeLessThanOrEqual(1_000_000 + event.length)
    reader.send(event)
    expect(near.writableLength).toBeLessThanOrEqual(most)
  })

  it('who leaves something unread from one heartbeat to the next is let go', async () => {
    const reader = new Reader(near, Infinity)
    const beat = Buffer.from('beat')
    while (near.writableLength === 0) reader.send(Buffer.alloc(64_000))
    await sleep(20)
    expect(near.destroyed).toBe(false)
    reader.beat(beat, Date.now())
    expect(near.destroyed).toBe(true)
  })

  it('who reads stays, until it is time to say who they are', async () => {
    const reader = new Reader(near, 1_000)
    let read = ''
    far.on('data', (chunk) => (read += chunk.toString())).resume()
    reader.beat(Buffer.from('one'), 999)
    await sleep(20)
    expect([near.destroyed, read]).toEqual([false, 'one'])
    reader.beat(Buffer.from('two'), 1_001)
    await once(far, 'end')
    expect(read).toBe('one')
  })
})
