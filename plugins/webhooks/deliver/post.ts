import { lookup as resolve, type LookupAddress } from 'node:dns'
import { request as requestHTTP } from 'node:http'
import { request as requestHTTPS } from 'node:https'
import type { LookupFunction } from 'node:net'

import type { Delivery, Settings, Webhook } from '../types.ts'
import { isPrivate, refusedAddress } from './refusedAddress.ts'
import { sign } from './sign.ts'

/** How it went. */
export type Outcome =
  { ok: false; status: null | number; why: string } | { ok: true; status: number }

/** Sends one delivery. Redirects are not followed. Never throws. */
export function post(
  { secret, url }: Pick<Webhook, 'secret' | 'url'>,
  delivery: Delivery,
  { allowPrivate, timeoutMs }: Pick<Settings, 'allowPrivate' | 'timeoutMs'>,
): Promise<Outcome> {
  const refused = refusedAddress(url, allowPrivate)
  if (refused) return Promise.resolve({ ok: false, status: null, why: refused })
  const body = JSON.stringify(delivery)
  const send = url.startsWith('https:') ? requestHTTPS : requestHTTP
  return new Promise((settle) => {
    const fail = (why: string) => settle({ ok: false, status: null, why })
    const request = send(
      url,
      {
        headers: {
          'content-length': Buffer.byteLength(body),
          'content-type': 'application/json',
          'user-agent': 'mixed-zone-webhooks/1',
          'webhook-id': String(delivery.id),
          'webhook-signature': sign(secret, body, Math.floor(Date.now() / 1000)),
        },
        lookup: allowPrivate ? undefined : lookupOutside,
        method: 'POST',
        signal: AbortSignal.timeout(timeoutMs),
      },
      (response) => {
        // What it says is of no interest, and may be endless.
        response.destroy()
        const status = response.statusCode ?? 0
        settle(
          status >= 200 && status < 300
            ? { ok: true, status }
            : { ok: false, status, why: `answered ${status}` },
        )
      },
    )
    request.on('error', (err) =>
      fail(err.name === 'TimeoutError' ? `no answer within ${timeoutMs} ms` : err.message),
    )
    request.end(body)
  })
}

/** Looks a name up and refuses it where an address is private: checked here, it is the address that is then used. */
const lookupOutside: LookupFunction = (host, options, done) =>
  resolve(host, { ...options, all: true }, (err, addresses: LookupAddress[]) => {
    const inside = addresses?.find(({ address }) => isPrivate(address))
    if (err) done(err, '')
    else if (inside) done(new Error(`${host} is ${inside.address}, not out on the internet`), '')
    else if (options.all) done(null, addresses)
    else done(null, addresses[0]?.address ?? '', addresses[0]?.family)
  })
