import { createHmac } from 'node:crypto'

/**
 * `t=<seconds since 1970>,v1=<hex>`: HMAC-SHA256 with the webhook's secret over `<t>.<body>`. Who verifies it compares
 * in constant time, and refuses a `t` that is older than a few minutes.
 */
export const sign = (secret: string, body: string, seconds: number): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
