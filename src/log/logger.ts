import { defaultLoggerOptions, type Config } from 'payload'

import { forTheLog } from './forTheLog.ts'

type Write = (...args: unknown[]) => void

/** Payload's own log, as loud as `level` says; everything that is written into it goes through `forTheLog`. */
export const logger = (level: string): NonNullable<Config['logger']> => ({
  destination: defaultLoggerOptions,
  options: withoutSecrets(level),
})

/** Options of pino. */
export const withoutSecrets = (level: string) => ({
  hooks: {
    logMethod(this: unknown, args: unknown[], write: Write): void {
      write.apply(
        this,
        asWritten(args).map((each) => forTheLog(each)),
      )
    },
  },
  level,
  // Pino's own would take what it is given for an error once more.
  serializers: { err: (err: unknown) => err },
})

/** As pino reads them: an error on its own is logged under `err`, with its message. */
function asWritten(args: unknown[]): unknown[] {
  const [first, message, ...rest] = args
  return first instanceof Error ? [{ err: first }, message ?? first.message, ...rest] : args
}
