import type { Payload } from 'payload'

export interface Mail {
  html: string
  to: string
}

/** What the product sends from now on, in place of a mail server. */
export function mailbox(payload: Payload) {
  const mails: Mail[] = []
  payload.email.sendEmail = (message) => Promise.resolve(mails.push(message as Mail))
  const next = async (to: string): Promise<Mail> => {
    for (;;) {
      const index = mails.findIndex((mail) => mail.to === to)
      const [mail] = index < 0 ? [] : mails.splice(index, 1)
      if (mail) return mail
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  return { mails, next }
}

/** The token at the end of the link of a mail. */
export const tokenIn = ({ html }: Mail): string => /\/([\da-f]{40})"/.exec(html)?.[1] ?? ''
