import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readEnv } from '../../src/env.ts'

describe('the environment', () => {
  it('has a default for a first start', () => {
    const env = readEnv({})
    expect(env.PORT).toBe(3000)
    expect(env.PUBLIC_URL).toBe('http://localhost:3000')
    expect(env.DATABASE_URI).toMatch(/^file:.*\/\.data\/development\.db$/)
  })

  it('keeps the databases of developing and production apart', () => {
    expect(readEnv({ NODE_ENV: 'production' }).DATABASE_URI).toMatch(/\/mixed-zone\.db$/)
  })

  it('chooses MongoDB by DATABASE_URI alone', () => {
    const uri = 'mongodb://localhost/zone?replicaSet=rs0'
    expect(readEnv({ DATABASE_URI: uri }).DATABASE_URI).toBe(uri)
  })

  it.each([
    ['PORT', '3OOO', 'PORT is "3OOO"; expected a whole number from 0 to 65535.'],
    ['PUBLIC_URL', 'example.org', 'PUBLIC_URL is "example.org"; expected an address such as'],
    ['DATABASE_URI', 'postgres://x', 'DATABASE_URI is "postgres://x"; expected mongodb://'],
    ['MAIL_FROM', 'the desk', 'MAIL_FROM is "the desk"; expected an address such as'],
    [
      'SMTP_URL',
      'smpt://me:secret@host',
      'SMTP_URL is "smpt://…@host"; expected an address such as',
    ],
    ['TRUST_PROXY', 'nginx', 'TRUST_PROXY is "nginx"; expected off, how many proxies there are'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud"; expected debug, info, warn, error or silent.'],
  ] as const)('says what it read and expected of %s', (name, value, message) => {
    expect(() => readEnv({ [name]: value })[name]).toThrow(message)
  })

  it('knows whom mails are from, and puts them into a folder where there is no server', () => {
    const PUBLIC_URL = 'https://zone.example/news'
    expect(readEnv({ PUBLIC_URL }).MAIL_FROM).toEqual({
      address: 'no-reply@zone.example',
      name: 'Mixed Zone',
    })
    for (const [text, name] of [
      ['The Desk <desk@example.org>', 'The Desk'],
      ['"Desk, The" <desk@example.org>', 'Desk, The'],
      ['desk@example.org', 'Mixed Zone'],
    ] as const)
      expect(readEnv({ MAIL_FROM: text }).MAIL_FROM).toEqual({ address: 'desk@example.org', name })
    expect(readEnv({}).SMTP_URL).toBeUndefined()
    expect(readEnv({ SMTP_URL: 'smtps://me:secret@host' }).SMTP_URL).toBe('smtps://me:secret@host')
  })

  /** Fixed: accounts whose passwords everybody knows were on for everybody. */
  it.each([
    [{}, '127.0.0.1', true],
    [{ DEMO: 'on' }, '127.0.0.1', true],
    [{ DEMO: 'off' }, '0.0.0.0', false],
    [{ HOST: 'localhost' }, 'localhost', true],
    [{ HOST: '::1' }, '::1', true],
    [{ HOST: '0.0.0.0' }, '0.0.0.0', false],
    [{ HOST: '192.168.1.7' }, '192.168.1.7', false],
    [{ DEMO: 'on', HOST: '0.0.0.0' }, '0.0.0.0', true],
  ] as const)('%j listens on %s, and has the demo: %s', (values, host, demo) => {
    const { DEMO, HOST } = readEnv(values)
    expect([HOST, DEMO]).toEqual([host, demo])
  })

  it.each([
    [undefined, 'loopback'],
    ['off', false],
    ['2', 2],
    ['loopback, 10.0.0.0/8, 2001:db8::1', 'loopback, 10.0.0.0/8, 2001:db8::1'],
  ])('trusts %s', (text, trusted) => {
    expect(readEnv({ TRUST_PROXY: text }).TRUST_PROXY).toBe(trusted)
  })

  it('makes the secret once and keeps it from other users', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mixed-zone-'))
    try {
      const first = readEnv({ DATA_DIR: folder }).PAYLOAD_SECRET
      expect(first).toMatch(/^[0-9a-f]{64}$/)
      expect(readEnv({ DATA_DIR: folder }).PAYLOAD_SECRET).toBe(first)
      expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
