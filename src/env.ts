import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Sender } from './mail/mailer.ts'
import { keptSecret } from './secret.ts'
import { WrongSetting } from './WrongSetting.ts'

type Values = Readonly<Record<string, string | undefined>>

/** One variable: what it is for, what it is when nobody sets it, and how its text is read. */
interface Variable<Value> {
  about: string
  byDefault: (values: Values) => string
  read: (text: string) => Value
}

/** Everything the product takes from its environment. Each has a default that suits a first start. */
export const variables = {
  DATABASE_URI: variable({
    about: 'mongodb://… (a replica set) or file:… (SQLite)',
    // A database whose schema was pushed while developing cannot be migrated: the two stay apart.
    byDefault: (values) => {
      const name = values.NODE_ENV === 'production' ? 'mixed-zone.db' : 'development.db'
      return pathToFileURL(join(dataDir(values), name)).href
    },
    read: databaseURI,
  }),
  DATA_DIR: variable({
    about: 'folder of the embedded database, the uploads and the secret',
    byDefault: () => '.data',
    read: (text) => resolve(/* turbopackIgnore: true */ text),
  }),
  DEMO: variable({
    about: 'on: an empty database gets the demo stories and log-ins; off: it stays empty',
    // Everybody knows the demo's passwords.
    byDefault: ({ HOST }) => (!HOST || isLoopback(HOST) ? 'on' : 'off'),
    read: (text) => oneOf(text, 'on', 'off') === 'on',
  }),
  HOST: variable({
    about: 'address to listen on',
    byDefault: ({ DEMO }) => (DEMO === 'off' ? '0.0.0.0' : '127.0.0.1'),
    read: asIs,
  }),
  LOG_LEVEL: variable({
    about: 'debug, info, warn or error',
    byDefault: () => 'info',
    read: (text) => oneOf(text, 'debug', 'info', 'warn', 'error', 'silent'),
  }),
  MAIL_FROM: variable({
    about: 'whom mails are from',
    byDefault: (values) => `Mixed Zone <no-reply@${hostOf(values)}>`,
    read: sender,
  }),
  PAYLOAD_SECRET: variable({
    about: 'signs log-ins; made once and kept in DATA_DIR/secret',
    byDefault: (values) => keptSecret(dataDir(values)),
    read: asIs,
  }),
  PORT: variable({
    about: 'port to listen on; 0 takes a free one',
    byDefault: () => '3000',
    read: port,
  }),
  PUBLIC_URL: variable({
    about: 'address the public uses',
    byDefault: (values) => `http://localhost:${portOf(values)}`,
    read: webAddress,
  }),
  SMTP_URL: variable({
    about:
      'mail server, such as smtps://user:password@host; without one, mails are put into DATA_DIR/mails',
    byDefault: () => '',
    read: mailServer,
  }),
  TRUST_PROXY: variable({
    about: 'proxies that are believed when they say who asks',
    byDefault: () => 'loopback',
    read: proxies,
  }),
}

export type Env = {
  readonly [Name in keyof typeof variables]: ReturnType<(typeof variables)[Name]['read']>
}

/**
 * Reads the environment, each variable when it is first asked for.
 * @throws {WrongSetting} when a value cannot be read, saying what was read and what was expected.
 */
export function readEnv(values: Values = process.env): Env {
  const env = {} as Env
  for (const [name, { byDefault, read }] of Object.entries(variables)) {
    Object.defineProperty(env, name, {
      enumerable: true,
      get: () => {
        const text = values[name] || byDefault(values)
        try {
          return read(text)
        } catch (err) {
          const expected = err instanceof Error ? err.message : String(err)
          const shown = text.replace(/\/\/[^@/]*@/, '//…@')
          throw new WrongSetting(`${name} is "${shown}"; expected ${expected}.`, { cause: err })
        }
      },
    })
  }
  return env
}

if (existsSync('.env')) process.loadEnvFile('.env')

export const env = readEnv()

/** Reads every variable now, so that a wrong one is told before the work that it would have spoiled. */
export const readWhole = (environment: Env): Env => ({ ...environment })

function variable<Value>(declaration: Variable<Value>): Variable<Value> {
  return declaration
}

function asIs(text: string): string {
  return text
}

function dataDir(values: Values): string {
  // Next would take every file of the project for a part of the bundle.
  return resolve(/* turbopackIgnore: true */ values.DATA_DIR || '.data')
}

function databaseURI(text: string): string {
  if (/^(file:|mongodb(\+srv)?:\/\/)./.test(text)) return text
  throw new Error('mongodb://host/name?replicaSet=rs0 or file:path/to/database.db')
}

/** Of a wrong port it is the port that is told, not the address made of it. */
function portOf(values: Values): number {
  return readEnv(values).PORT
}

function hostOf(values: Values): string {
  return new URL(readEnv(values).PUBLIC_URL).hostname
}

function sender(text: string): Sender {
  const [, name = '', address = ''] =
    /^(?:(.*?)\s*<)?([^\s<>@]+@[^\s<>@]+?)>?$/.exec(text.trim()) ?? []
  if (address) return { address, name: name.replace(/^"(.*)"$/, '$1') || 'Mixed Zone' }
  throw new Error('an address such as Mixed Zone <desk@example.org>')
}

/** Whether only this machine reaches what listens there. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|::1)$/.test(host)
}

/** As Express reads it: how many stand in between, or which they are. */
function proxies(text: string): false | number | string {
  if (text === 'off') return false
  if (/^\d$/.test(text)) return Number(text)
  const known = /^(loopback|linklocal|uniquelocal)$/
  const isOne = (one: string) => {
    const [address = '', bits] = one.split('/')
    return known.test(one) || (isIP(address) > 0 && (bits === undefined || /^\d{1,3}$/.test(bits)))
  }
  if (text.split(',').every((one) => isOne(one.trim()))) return text
  throw new Error(
    'off, how many proxies there are, or which: loopback, linklocal, uniquelocal or addresses such as 10.0.0.0/8, with commas between',
  )
}

function mailServer(text: string): string | undefined {
  if (text === '') return undefined
  if (/^smtps?:$/.test(URL.canParse(text) ? new URL(text).protocol : '')) return text
  throw new Error('an address such as smtps://user:password@mail.example.org')
}

function oneOf(text: string, ...choices: string[]): string {
  if (choices.includes(text)) return text
  throw new Error(`${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`)
}

function port(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0 && number <= 65535) return number
  throw new Error('a whole number from 0 to 65535')
}

function webAddress(text: string): string {
  if (!/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '')) {
    throw new Error('an address such as https://example.org')
  }
  return text.replace(/\/+$/, '')
}
