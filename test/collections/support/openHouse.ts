import express from 'express'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { roles, type Visitor } from '../../../collections/access.ts'
import { frontDoor } from '../../../src/server/frontDoor.ts'
import { bootPayload, type Booted } from '../../support/boot.ts'

const password = 'a long pass phrase'

/** What a door answered. */
export interface Answer {
  body: Body
  status: number
}

/** As much of Payload's answers as tests look at. */
interface Body {
  data?: Record<string, Record<string, unknown> | null> | null
  doc?: Record<string, unknown> & { id: number | string }
  docs?: (Record<string, unknown> & { id: number | string })[]
  errors?: {
    data?: { errors?: { message: string; path: string }[] }
    extensions?: {
      data?: { errors?: { message: string; path: string }[] }
      name?: string
      statusCode?: number
    }
    message: string
    name?: string
  }[]
  [more: string]: unknown
}

export interface House extends Booted {
  /** Someone of each kind, logged in. */
  ids: Record<Exclude<Visitor, 'anonymous'>, number | string>
  /** Anonymously, at any address. */
  ask: (path: string, body?: object) => Promise<Answer>
  graphql: (visitor: Visitor, query: string, variables?: object) => Promise<Answer>
  /** What each but the anonymous one is logged in by. */
  tokens: ReadonlyMap<Visitor, string>
  /** Where the front door is. */
  url: string
  rest: (visitor: Visitor, method: string, path: string, body?: object) => Promise<Answer>
}

/** The whole product behind its front door, with one visitor of each kind. */
export async function openHouse(): Promise<House> {
  const booted = await bootPayload()
  const { payload } = booted
  const server = createServer(
    frontDoor({
      isDraining: () => false,
      live: express(),
      payload,
      payloadKey: booted.key,
      site: (_req, res) => void res.sendStatus(404),
    }),
  )
  // A slow test must not find its connection closed just as it asks again.
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const tokens = new Map<Visitor, string>()
  const ids: Partial<House['ids']> = {}
  for (const visitor of [...roles, 'reader'] as const) {
    const collection = visitor === 'reader' ? 'readers' : 'users'
    const email = `${visitor}@example.org`
    const data =
      visitor === 'reader'
        ? { displayName: 'A reader', email, password }
        : { email, name: visitor, password, role: visitor }
    ids[visitor] = (
      await payload.create({ collection, data: data as never, overrideAccess: true })
    ).id
    const { token } = await payload.login({
      collection,
      data: { email, password },
      overrideAccess: true,
    })
    if (token) tokens.set(visitor, token)
  }

  const ask = async (
    visitor: Visitor,
    method: string,
    path: string,
    body?: object,
  ): Promise<Answer> => {
    const token = tokens.get(visitor)
    const response = await fetch(url + path, {
      ...(body ? { body: JSON.stringify(body) } : {}),
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      method,
    })
    const text = await response.text()
    return { body: (text ? JSON.parse(text) : {}) as Body, status: response.status }
  }

  return {
    ...booted,
    ask: (path, body) => ask('anonymous', body ? 'POST' : 'GET', path, body),
    graphql: (visitor, query, variables) =>
      ask(visitor, 'POST', '/api/graphql', { query, variables }),
    ids: ids as House['ids'],
    rest: (visitor, method, path, body) => ask(visitor, method, `/api${path}`, body),
    stop: async (options) => {
      server.closeAllConnections()
      server.close()
      await booted.stop(options)
    },
    tokens,
    url,
  }
}
