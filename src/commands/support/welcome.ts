import { demoLogins } from '../../demo/seed.ts'
import { env } from '../../env.ts'

/** Says where everything is and, where the demo stories are in, how to log in. */
export function welcome(url: string): void {
  const lines = [
    '',
    `  Mixed Zone is open on ${url}`,
    '',
    `  The reader's site   ${url}`,
    `  The newsroom        ${url}/admin`,
    `  REST and GraphQL    ${url}/api, ${url}/api/graphql`,
    '',
    ...(env.DEMO ? ['  Demo log-ins', ...demoLogins.map(asLine), ''] : []),
    '  Ctrl-C stops it.',
    '',
  ]
  console.log(lines.join('\n'))
}

const asLine = ({ email, password, role }: (typeof demoLogins)[number]) =>
  `    ${role.padEnd(14)}${email.padEnd(32)}${password}`
