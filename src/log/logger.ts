import { defaultLoggerOptions, type Config } from 'payload'

import { forTheLog } from './forTheLog.ts'
import { refusalAlone } from './refusals.ts'

type Write = (...args: unknown[]) => void

/** Payload's own log, as loud as `level` says; everything that is written into it goes through `forTheLog`. */
export const logger = (level: string): NonNullable<Config['logger']> => ({
  destination: defaultLoggerOptions,
  options: withoutSecrets(level),
})

/** How loud Payload is about what somebody asked for in vain, for the errors that it has names for. */
export const loggingLevels = {
  Forbidden: 'debug',
  Locked: 'debug',
  MissingFile: 'debug',
  NotFound: 'debug',
  ValidationError: 'debug',
} satisfies Config['loggingLevels']

/** Options of pino. */
export const withoutSecrets = (level: string) => ({
  hooks: {
    logMethod(this: Record<'debug' | 'warn', Write>, args: unknown[], write: Write): void {
      const refused = refusalAlone(args)
      if (refused) this[refused.level](refused.text)
      else if (refused === undefined)
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
