import { BlockList, isIP } from 'node:net'

/** RFC 6890 and its successors: addresses that are not out on the internet. */
const PRIVATE = {
  ipv4: [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ],
  ipv6: [
    '::/127',
    '64:ff9b::/96',
    '100::/64',
    '2001::/23',
    '2001:db8::/32',
    '2002::/16',
    'fc00::/7',
    'fe80::/10',
    'ff00::/8',
  ],
} as const

const list = new BlockList()
for (const family of ['ipv4', 'ipv6'] as const)
  for (const range of PRIVATE[family]) {
    const [net = '', bits] = range.split('/')
    list.addSubnet(net, Number(bits), family)
  }

/** Whether an IP address belongs to this machine or a private network; what is no address counts as one. */
export function isPrivate(address: string): boolean {
  const version = isIP(address)
  if (version === 0) return true
  // IPv4 in IPv6's clothes is checked as what it is.
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return isPrivate(mapped)
  if (version === 6 && /^::ffff:/i.test(address)) return true
  return list.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

/** Why nothing may be sent to an address; `null` when it may. Names are checked again when they are looked up. */
export function refusedAddress(text: string, allowPrivate: boolean): null | string {
  if (!URL.canParse(text)) return 'it is not a whole address such as https://cache.example/purge'
  const { hostname, password, protocol, username } = new URL(text)
  if (protocol !== 'https:' && protocol !== 'http:')
    return `it begins with ${protocol}, not with https:`
  if (username || password)
    return 'it carries a name or a password; the signature says who sends it'
  const host = hostname.replace(/^\[|\]$/g, '')
  const internal = isIP(host) ? isPrivate(host) : /(^|\.)(localhost|local|internal)\.?$/i.test(host)
  return internal && !allowPrivate ? `${host} is not out on the internet` : null
}
