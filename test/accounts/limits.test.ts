import fc from 'fast-check'
import type { PayloadRequest } from 'payload'

import { ADDRESS_HEADER, addressOf } from '../../plugins/accounts/limits/addressOf.ts'
import { Counter } from '../../plugins/accounts/limits/Counter.ts'
import { limits } from '../../plugins/accounts/limits/declared.ts'
import { Limits } from '../../plugins/accounts/limits/Limits.ts'

const from = (address: string) =>
  ({ headers: new Headers({ [ADDRESS_HEADER]: address }) }) as PayloadRequest

const within = (tried: Promise<unknown>) =>
  tried.then(
    () => true,
    () => false,
  )

describe('a counter', () => {
  it('keeps as many keys as it may, and the latest of them', async () => {
    const texts = fc.array(fc.string({ maxLength: 3 }), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ max: 20, min: 1 }), async (keys, most) => {
        const counter = new Counter({ seconds: 60, tries: 1_000 }, most)
        for (const key of keys) await counter.take([key])
        expect(counter.size).toBeLessThanOrEqual(most)
        const last = keys.at(-1)
        if (last !== undefined) expect(await counter.take([last], 1_000)).toBeGreaterThan(0)
      }),
    )
  })

  it('counts those at once as many, and says how long to wait', async () => {
    const counter = new Counter({ seconds: 60, tries: 3 })
    const waits = await Promise.all(Array.from({ length: 5 }, () => counter.take(['one'])))
    expect(waits).toEqual([0, 0, 0, 60, 60])
  })
})

describe('wrong passwords', () => {
  const { tries } = limits.wrong

  it('shut an account to the address that guesses, and to no other', async () => {
    const counted = new Limits()
    for (let i = 0; i < tries; i++) await counted.tryPassword('ana', from('192.0.2.1'))
    const req = from('192.0.2.1')
    await expect(counted.tryPassword('ana', req)).rejects.toMatchObject({ status: 429 })
    expect(Number(req.responseHeaders?.get('Retry-After'))).toBeGreaterThan(0)
    expect(await within(counted.tryPassword('ana', from('192.0.2.2')))).toBe(true)
    expect(await within(counted.tryPassword('bea', from('192.0.2.1')))).toBe(true)
  })

  it('from many addresses leave everybody a try', async () => {
    const counted = new Limits()
    const guess = (i: number) => counted.tryPassword('ana', from(`198.51.${i >> 8}.${i & 255}`))
    for (let i = 0; i <= limits.wrongAnywhere.tries; i++) await guess(i)
    expect(await within(counted.tryPassword('ana', from('192.0.2.9')))).toBe(true)
    expect(await within(counted.tryPassword('ana', from('192.0.2.9')))).toBe(false)
    await counted.rightPassword('ana', from('192.0.2.9'))
    expect(await within(counted.tryPassword('ana', from('192.0.2.9')))).toBe(true)
  })

  it('of many accounts shut the address', async () => {
    const counted = new Limits()
    const guess = (i: number) => counted.tryPassword(`reader ${i}`, from('192.0.2.1'))
    for (let i = 0; i < limits.wrongThere.tries; i++) await guess(i)
    expect(await within(guess(-1))).toBe(false)
  })

  it('are not counted of one who knows it, nor of a script', async () => {
    const counted = new Limits()
    for (let i = 0; i < 3 * limits.wrongThere.tries; i++) {
      await counted.tryPassword('ana', from('192.0.2.1'))
      await counted.rightPassword('ana', from('192.0.2.1'))
      await counted.tryPassword('bea', { headers: new Headers() } as PayloadRequest)
    }
  })
})

describe('who asks', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:0:1:2:3:4:5', '2001:db8:0:1::/64'],
    ['2001:DB8::5', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', null],
    ['evil', null],
  ])('%j counts as %j', (address, counted) => {
    expect(addressOf(new Headers({ [ADDRESS_HEADER]: address }))).toBe(counted)
  })

  it('is one network, whichever half of an IPv6 address is chosen', () => {
    const half = fc.array(fc.integer({ max: 0xffff, min: 0 }), { maxLength: 4, minLength: 4 })
    fc.assert(
      fc.property(half, half, half, (net, one, other) => {
        const written = (host: number[]) =>
          [...net, ...host].map((group) => group.toString(16)).join(':')
        const short = (host: number[]) => new URL(`http://[${written(host)}]`).hostname.slice(1, -1)
        const counted = (address: string) => addressOf(new Headers({ [ADDRESS_HEADER]: address }))
        expect(counted(short(one))).toBe(counted(written(other)))
      }),
    )
  })
})
