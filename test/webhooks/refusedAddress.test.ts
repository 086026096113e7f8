import fc from 'fast-check'

import { post } from '../../plugins/webhooks/deliver/post.ts'
import { isPrivate, refusedAddress } from '../../plugins/webhooks/deliver/refusedAddress.ts'

describe('where webhooks may go', () => {
  it.each([
    'https://cache.example/purge',
    'http://93.184.216.34:8080/',
    'https://[2606:2800:220:1::1]/',
  ])('to %s', (url) => expect(refusedAddress(url, false)).toBeNull())

  it.each([
    'http://localhost/',
    'http://127.0.0.1:3000/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://metadata.google.internal/',
    'http://printer.local/',
    'ftp://cache.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://user:pass@cache.example/',
    'cache.example',
    '',
  ])('not to %s', (url) => expect(refusedAddress(url, false)).not.toBeNull())

  it('not to any address of a private network, however it is written', () => {
    const byte = fc.integer({ max: 255, min: 0 })
    const inside = fc.oneof(
      fc.tuple(fc.constantFrom(10, 127, 0), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ max: 31, min: 16 }), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
    )
    fc.assert(
      fc.property(inside, ([a, b, c, d]) => {
        const number = ((a * 256 + b) * 256 + c) * 256 + d
        const hex = (value: number) => value.toString(16).padStart(2, '0')
        for (const host of [
          `${a}.${b}.${c}.${d}`,
          String(number),
          `0x${number.toString(16)}`,
          `[::ffff:${a}.${b}.${c}.${d}]`,
          `[::ffff:${hex(a)}${hex(b)}:${hex(c)}${hex(d)}]`,
        ])
          expect(refusedAddress(`http://${host}/`, false)).not.toBeNull()
        expect(isPrivate(`${a}.${b}.${c}.${d}`)).toBe(true)
      }),
    )
  })

  it('not to a name that leads to a private address: it is looked at when it is looked up', async () => {
    const delivery = {
      at: '',
      collection: 'x',
      id: 1,
      keys: [],
      operation: 'create' as const,
      tags: [],
    }
    const settings = { allowPrivate: false, timeoutMs: 1_000 }
    // Every machine knows itself by its name.
    const { hostname } = await import('node:os')
    const outcome = await post({ secret: 'x', url: `http://${hostname()}:9/` }, delivery, settings)
    expect(outcome).toMatchObject({ ok: false, status: null })
  })
})
