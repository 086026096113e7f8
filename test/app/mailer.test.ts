import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'

import { mailer } from '../../src/mail/mailer.ts'

const from = { address: 'desk@example.org', name: 'The Desk' }
const mail = { html: '<p>A link</p>', subject: 'Choose', to: 'ana@example.org' }

/** A logger that keeps what it is told, and what it has been told so far. */
function listening() {
  const said: unknown[] = []
  const say = (line: unknown) => void said.push(line)
  return { payload: { logger: { error: say, info: say } } as unknown as Payload, said }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('mails', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mixed-zone-mails-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('are files that only this user may read, where there is no mail server', async () => {
    const { payload, said } = listening()
    const mails = join(folder, 'mails')
    await mailer({ folder: mails, from })({ payload }).sendEmail(mail)
    await until(() => said.length > 0)
    const [name = ''] = readdirSync(mails)
    const text = readFileSync(join(mails, name), 'utf8')
    expect(text).toContain('From: The Desk <desk@example.org>')
    expect(text).toContain('To: ana@example.org')
    expect(text).toContain('<p>A link</p>')
    expect(statSync(join(mails, name)).mode & 0o777).toBe(0o600)
    expect(said).toEqual([`A mail that SMTP_URL would send is in ${join(mails, name)}`])
  })

  it('go to a mail server beside the answer, again where it first refuses', async () => {
    const came: string[] = []
    let refusals = 1
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        stream.on('data', (part: Buffer) => came.push(part.toString()))
        stream.on('end', () => done())
      },
      onMailFrom: (_address, _session, done) => done(refusals-- > 0 ? new Error('later') : null),
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.server.address() as AddressInfo
    const { payload, said } = listening()
    const smtp = `smtp://127.0.0.1:${port}`
    await mailer({ folder, from, smtp, waitsMs: [0, 1] })({ payload }).sendEmail(mail)
    expect(came).toEqual([])
    await until(() => came.length > 0)
    expect(came.join('')).toContain('Subject: Choose')
    expect(said).toEqual([])
    await new Promise<void>((resolve) => server.close(resolve))
  })

  it('that no mail server takes are told to the log, and to nobody else', async () => {
    const { payload, said } = listening()
    const smtp = 'smtp://127.0.0.1:1'
    await mailer({ folder, from, smtp, waitsMs: [0] })({ payload }).sendEmail(mail)
    await until(() => said.length > 0)
    expect(said).toEqual([expect.objectContaining({ msg: 'A mail could not be sent' })])
  })
})
