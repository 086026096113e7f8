import type { Config, Plugin } from 'payload'

import { installAfterCommit } from './afterCommit.ts'
import { earlyLock } from './earlyLock.ts'
import { installOneWriter } from './oneWriter.ts'
import { answerRefusals, sayRefusals } from './sayRefusals.ts'
import { installShortSaves } from './shortSaves.ts'
import { defaults, type TransactionsOptions } from './types.ts'
import { guardVersions } from './versions.ts'

export { afterCommit, afterEnd, beforeAnswer } from './afterCommit.ts'
export { Busy } from './Busy.ts'
export { inTransaction } from './inTransaction.ts'
export { isBusy } from './isBusy.ts'
export { isSQLite } from './isSQLite.ts'
export { isTransient } from './isTransient.ts'
export { Refused, type Refusal } from './Refused.ts'
export { endsRequest, RETRY_SECONDS, said } from './sayRefusals.ts'
export { docsIn } from './shortSaves.ts'
export { withoutParams } from './withoutParams.ts'
export type { TransactionsOptions } from './types.ts'

/**
 * Saves that hold, on both databases: real transactions through one writer on SQLite, no write conflicts
 * between editors on MongoDB, a place to do what must happen after the commit and before the answer, and no reading
 * for the answer while others wait to write.
 */
export const transactions =
  (options: TransactionsOptions = {}): Plugin =>
  (config: Config): Config => {
    const settings = { ...defaults, ...options }
    return {
      ...config,
      collections: config.collections?.map((collection) => ({
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [earlyLock(settings), ...(collection.hooks?.beforeOperation ?? [])],
        },
      })),
      hooks: {
        ...config.hooks,
        afterError: [answerRefusals, ...(config.hooks?.afterError ?? [])],
      },
      onInit: async (payload) => {
        await installOneWriter(payload, settings)
        installAfterCommit(payload)
        installShortSaves(payload)
        sayRefusals(payload)
        guardVersions(payload)
        await config.onInit?.(payload)
      },
    }
  }
