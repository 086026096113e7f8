import type { PayloadRequest } from 'payload'

export interface Mail {
  html: string
  subject: string
  to: string
}

/** The text of a mail, each line a paragraph. */
export const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line}</p>`).join('\n')

/** Sends a mail in the name of the house. */
export const send = ({ payload: { email } }: PayloadRequest, mail: Mail): Promise<unknown> =>
  email.sendEmail({
    from: `"${email.defaultFromName}" <${email.defaultFromAddress}>`,
    ...mail,
  })
