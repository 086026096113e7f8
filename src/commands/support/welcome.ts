import type { Payload } from 'payload'

import { setupCodeOf } from '../../../plugins/accounts/index.ts'
import { demoLogins } from '../../demo/seed.ts'
import { env, isLoopback } from '../../env.ts'

/** Says where everything is and how to log in: as the demo's people, or as the first of an empty desk. */
export async function welcome({ payload, url }: { payload: Payload; url: string }): Promise<void> {
  const lines = [
    '',
    `  Mixed Zone is open on ${url}`,
    ...(isLoopback(env.HOST) ? ['  for this machine alone: DEMO=off opens it to others'] : []),
    '',
    `  The reader's site   ${url}`,
    `  The newsroom        ${url}/admin`,
    `  REST and GraphQL    ${url}/api, ${url}/api/graphql`,
    '',
    ...(env.DEMO ? ['  Demo log-ins', ...demoLogins.map(asLine), ''] : await forTheFirst(payload)),
    '  Ctrl-C stops it.',
    '',
  ]
  console.log(lines.join('\n'))
}

async function forTheFirst(payload: Payload): Promise<string[]> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return []
  return [
    '  Nobody has an account yet. The first is made in the newsroom, with',
    `  the set-up code       ${setupCodeOf(payload)}`,
    '',
  ]
}

const asLine = ({ email, password, role }: (typeof demoLogins)[number]) =>
  `    ${role.padEnd(14)}${email.padEnd(32)}${password}`
