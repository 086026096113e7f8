import { readFileSync } from 'node:fs'

import type { Started } from './startServer.ts'

/** The link of the latest mail to an address, once there is one that says so. */
export async function linkOfMail(server: Started, to: string, subject: string): Promise<string> {
  for (;;) {
    const paths = [...server.output().matchAll(/A mail \S.* is in (\S+\.eml)/g)]
    const mails = paths.map(([, path = '']) => readFileSync(path, 'utf8'))
    const mail = mails.filter((one) => one.includes(to) && one.includes(subject)).at(-1)
    const link = /href="(http[^"]+)"/.exec(mail ?? '')?.[1]
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

interface Person {
  displayName: string
  email: string
  password: string
}

/** An account of the public, made as a program would make it. */
export async function becomeReader(server: Started, person: Person): Promise<void> {
  const post = (path: string, body: object) =>
    fetch(`${server.url}/api/readers${path}`, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
  await post('', { displayName: person.displayName, email: person.email })
  const link = await linkOfMail(server, person.email, 'Choose a password')
  const token = link.split('/').at(-1)
  const made = await post('/confirm', { password: person.password, token })
  if (!made.ok) throw new Error(`No account was made: ${await made.text()}`)
}
