import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'

/** Whom a mail is from. */
export interface Sender {
  address: string
  name: string
}

export interface MailerOptions {
  /** Where mails are put where there is no mail server. */
  folder: string
  from: Sender
  /** `smtps://user:password@host:465`; none where mails go into the folder. */
  smtp?: string | undefined
  /** How long to wait before each try, in milliseconds. @default at once, after ten seconds, after a minute */
  waitsMs?: readonly number[]
}

type Deliver = (message: SendEmailOptions) => Promise<void>

/**
 * Payload's mail, by nodemailer: over SMTP, or as a file each into a folder. A mail is handed over and sent beside the
 * answer: no save waits for a mail server, and nobody learns by the time taken whether there was one to send.
 */
export function mailer({ folder, from, smtp, waitsMs }: MailerOptions): EmailAdapter<void> {
  return ({ payload }) => {
    const deliver = smtp ? bySMTP(smtp, waitsMs ?? [0, 10_000, 60_000]) : into(folder, payload)
    return {
      defaultFromAddress: from.address,
      defaultFromName: from.name,
      name: smtp ? 'SMTP' : 'a folder of mails',
      sendEmail: (message) => {
        deliver({ from: { ...from }, ...message }).catch((err: unknown) =>
          payload.logger.error({ err, msg: 'A mail could not be sent' }),
        )
        return Promise.resolve()
      },
    }
  }
}

function bySMTP(url: string, waitsMs: readonly number[]): Deliver {
  const transport = createTransport({
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    url,
  })
  return async (message) => {
    const failures: unknown[] = []
    for (const waitMs of waitsMs) {
      await sleep(waitMs, undefined, { ref: false })
      try {
        await transport.sendMail(message)
        return
      } catch (err) {
        failures.push(err)
      }
    }
    throw failures.at(-1)
  }
}

/** A mail holds a key to an account: only this user may read it, and as it is, each link in one piece. */
function into(folder: string, payload: Payload): Deliver {
  return async ({ from, html, subject, text, to }) => {
    await mkdir(folder, { mode: 0o700, recursive: true })
    const now = new Date()
    const headers = {
      From: asText(from),
      To: asText(to),
      Subject: asText(subject),
      Date: now.toUTCString(),
      'Content-Type': `text/${html ? 'html' : 'plain'}; charset=utf-8`,
      'Content-Transfer-Encoding': '8bit',
    }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    const id = `${now.toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`
    const path = join(folder, `${id}.eml`)
    const mail = [...lines, '', asText(html ?? text, '\n'), ''].join('\n')
    await writeFile(path, mail, { mode: 0o600 })
    payload.logger.info(`A mail that SMTP_URL would send is in ${path}`)
  }
}

/** What nodemailer takes in many shapes, in the one of a file; in a header, on one line. */
function asText(value: SendEmailOptions[keyof SendEmailOptions], newLine = ' '): string {
  const each = [value].flat().map((one: unknown) => {
    if (typeof one === 'string') return one
    if (typeof one !== 'object' || one === null) return ''
    if ('address' in one) return `${'name' in one ? String(one.name) : ''} <${String(one.address)}>`
    return 'content' in one ? String(one.content) : ''
  })
  return each.join(', ').replace(/\r?\n/g, newLine)
}
