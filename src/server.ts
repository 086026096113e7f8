import next from 'next'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { getPayload, type Payload } from 'payload'

import config from '../payload.config.ts'
import { closeLive, liveHandler } from '../plugins/embeds/index.ts'
import { watchEmbargoes } from '../plugins/results/index.ts'
import { env } from './env.ts'
import { drain } from './server/drain.ts'
import { frontDoor } from './server/frontDoor.ts'
import { codeOf, WrongSetting } from './WrongSetting.ts'

export interface Serving {
  payload: Payload
  /** Stops taking work, finishes what is under way and closes the database. */
  stop: () => Promise<void>
  /** The address it listens on, for a person on this machine. */
  url: string
}

export interface ServeOptions {
  /** Compiles pages as they are asked for. @default false: serves what `npm run build` made */
  dev?: boolean
  /** Runs before the first request is let in, such as to fill an empty database. */
  beforeListening?: (payload: Payload) => Promise<void>
}

/**
 * Express in front of everything: REST, GraphQL and the live stream straight to Payload, the admin and the
 * reader's site through Next. One Payload serves them all: Next finds this one in `getPayload`'s cache.
 */
export async function serve({ beforeListening, dev = false }: ServeOptions = {}): Promise<Serving> {
  const payload = await getPayload({ config, cron: true })
  await beforeListening?.(payload)

  const stopWatching = watchEmbargoes(payload)

  const server = createServer()
  const site = next({ dev, dir: process.cwd(), httpServer: server, port: env.PORT })
  await site.prepare()
  const answer = site.getRequestHandler()
  let draining = false

  server.on(
    'request',
    frontDoor({
      dev,
      https: env.PUBLIC_URL.startsWith('https:'),
      isDraining: () => draining,
      live: liveHandler(payload),
      payload,
      site: (req, res) => answer(req, res),
      trustProxy: env.TRUST_PROXY,
    }),
  )
  const hotReloads = new Set<Duplex>()
  if (dev) {
    const upgrade = site.getUpgradeHandler()
    server.on('upgrade', (req, socket, head) => {
      hotReloads.add(socket.once('close', () => hotReloads.delete(socket)))
      void upgrade(req, socket, head)
    })
  }
  await new Promise<void>((resolve, reject) => {
    const refuse = (err: Error) => reject(whyNotListening(err))
    server.once('error', refuse).listen(env.PORT, env.HOST, () => {
      server.off('error', refuse)
      resolve()
    })
  })

  return {
    payload,
    stop: async () => {
      draining = true
      closeLive(payload)
      // No longer HTTP, so closing the server would wait for them for ever.
      for (const socket of hotReloads) socket.destroy()
      await drain(server)
      await stopWatching()
      await site.close()
      await payload.destroy()
    },
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
  }
}

/** What keeps the server from listening, as a sentence for whoever chose the address; other faults as they are. */
function whyNotListening(err: Error): Error {
  const said = {
    EACCES: `PORT is ${env.PORT}, which this user may not open; set one from 1024 up.`,
    EADDRINUSE: `PORT is ${env.PORT}, and another program listens there; stop it, or set another PORT.`,
    EADDRNOTAVAIL: `HOST is "${env.HOST}", which is no address of this machine; set 0.0.0.0 or one that is.`,
    ENOTFOUND: `HOST is "${env.HOST}", which is not found; set 0.0.0.0 or an address of this machine.`,
  }
  const sentence = Object.entries(said).find(([code]) => code === codeOf(err))?.[1]
  return sentence ? new WrongSetting(sentence, { cause: err }) : err
}
