import type { Payload } from 'payload'

import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'

/** Who is looking at the page, as the page needs to know it. */
export interface Visitor {
  id: number | string
  kind: 'reader' | 'staff'
  name: string
}

export interface Session {
  /** Spread into every Local API call: the visitor's own access decides what a page shows. */
  asVisitor: { overrideAccess: false; user: Awaited<ReturnType<Payload['auth']>>['user'] }
  payload: Payload
  visitor: null | Visitor
}

/** The visitor of this request; asked for once, however many parts of a page want to know. */
export const session = cache(async (): Promise<Session> => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  return { asVisitor: { overrideAccess: false, user }, payload, visitor: visitorOf(user) }
})

function visitorOf(user: Session['asVisitor']['user']): null | Visitor {
  if (user === null) return null
  return user.collection === 'readers'
    ? { id: user.id, kind: 'reader', name: user.displayName }
    : { id: user.id, kind: 'staff', name: user.name }
}
