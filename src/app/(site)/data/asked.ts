import { headers } from 'next/headers'

import { ADDRESS_HEADER } from '../../../../plugins/accounts/index.ts'

/**
 * Spread into a Local API call whose tries are counted: from where it is asked for. A new one each time, since Payload
 * writes into it.
 */
export async function asked(): Promise<{ req: { headers: Headers } }> {
  const address = (await headers()).get(ADDRESS_HEADER)
  return { req: { headers: new Headers(address ? { [ADDRESS_HEADER]: address } : {}) } }
}
