import type { PayloadRequest } from 'payload'

import { demoLogins } from './demoLogins.ts'

/** The demo log-ins that are not there yet. */
export async function seedAccounts(req: PayloadRequest): Promise<void> {
  for (const { email, name, password, role } of demoLogins) {
    const collection = role === 'reader' ? 'readers' : 'users'
    const where = { email: { equals: email } }
    const { totalDocs } = await req.payload.count({ collection, overrideAccess: true, req, where })
    if (totalDocs > 0) continue
    if (role === 'reader') {
      const data = { displayName: name, email, password }
      await req.payload.create({ collection: 'readers', data, overrideAccess: true, req })
    } else {
      const data = { email, name, password, role }
      await req.payload.create({ collection: 'users', data, overrideAccess: true, req })
    }
  }
}
