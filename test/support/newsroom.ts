import express from 'express'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { CollectionConfig, RequiredDataFromCollectionSlug } from 'payload'

import { loggingLevels, withoutSecrets } from '../../src/log/logger.ts'
import { frontDoor } from '../../src/server/frontDoor.ts'
import { transactions } from '../../plugins/transactions/index.ts'
import { bootPayload, type Booted } from './boot.ts'
import { freshDatabase } from './freshDatabase.ts'

export const editor = { email: 'editor@example.org', password: 'a long pass phrase' }

export interface Newsroom extends Booted {
  /** What has been written into its log, from `info` up. */
  logged: string[]
  server: Server
  url: string
  /** What `/ready` is told from now on. */
  setDraining: (draining: boolean) => void
}

/** A small newsroom behind the real front door, with a page that streams where Next would stand. */
export async function openNewsroom(
  database = freshDatabase(),
  patience: Parameters<typeof transactions>[0] = {},
): Promise<Newsroom> {
  const logged: string[] = []
  const booted = await bootPayload({
    collections: collections(join(database.dataDir, 'media')),
    config: {
      admin: { user: 'users' },
      cors: ['https://reader.example'],
      graphQL: { maxComplexity: 50 },
      logger: {
        destination: { write: (line) => logged.push(line) },
        options: withoutSecrets('info'),
      },
      loggingLevels,
    },
    on: database,
    plugins: [transactions(patience)],
  })
  await booted.payload.create({
    collection: 'users',
    data: editor as RequiredDataFromCollectionSlug<'users'>,
    overrideAccess: true,
  })

  let draining = false
  const server = createServer(
    frontDoor({
      isDraining: () => draining,
      live: ticker(),
      payload: booted.payload,
      payloadKey: booted.key,
      site: (_req, res) => void res.type('html').send(`<p>${'A long report. '.repeat(200)}</p>`),
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    ...booted,
    logged,
    server,
    setDraining: (value) => {
      draining = value
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await booted.stop()
    },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }
}

const loggedIn = ({ req }: { req: { user: unknown } }) => Boolean(req.user)

const collections = (staticDir: string): CollectionConfig[] => [
  { slug: 'users', auth: true, fields: [] },
  {
    slug: 'stories',
    access: { create: loggedIn, read: () => true },
    fields: [
      { name: 'headline', type: 'text', required: true },
      { name: 'body', type: 'textarea' },
    ],
  },
  {
    slug: 'media',
    access: { create: loggedIn, read: () => true },
    fields: [{ name: 'alt', type: 'text', required: true }],
    upload: { mimeTypes: ['text/plain', 'image/*'], staticDir },
  },
]

/** A live stream that says one thing and stays open. */
const ticker = () =>
  express().get('/', (_req, res) => {
    res.type('text/event-stream').write('data: first\n\n')
  })
