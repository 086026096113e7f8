import { isIPv4, isIPv6 } from 'node:net'

/** Where the front door writes who asks; whatever was sent under this name is written over there. */
export const ADDRESS_HEADER = 'x-client-address'

/**
 * Who asks, as limits count: an IPv4 address, or of an IPv6 one the half that names the network, since a household
 * has the other half to choose from. Null for what comes through no door, such as a script.
 */
export function addressOf(headers: Headers | undefined): null | string {
  const address = headers?.get(ADDRESS_HEADER)?.split('%')[0] ?? ''
  const [, mapped] = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address) ?? []
  if (isIPv4(mapped ?? address)) return mapped ?? address
  return isIPv6(address) ? networkOf(address) : null
}

function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const between = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length)
  const groups = [...first, ...Array<string>(between).fill('0'), ...last]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
