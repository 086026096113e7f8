import type { Payload, PayloadRequest } from 'payload'

import type { Patch } from '../drain/compute.ts'
import { withTurn } from '../drain/withTurn.ts'
import type { Registry } from '../registry/compile.ts'
import { byDocument } from './byDocument.ts'
import { type Step, stepsOf } from './steps.ts'

export interface Progress {
  /** What is being derived: the name of a derivation, or `own` and a collection. */
  name: string
  done: number
  total: number
}

export interface SweepOptions {
  onProgress?: (progress: Progress) => void
}

interface Sweep extends SweepOptions {
  /** Hears what of a page is stored otherwise than derived, once the page's turn is over: MongoDB may start one over. */
  note: (wrong: readonly Patch[]) => void
  /** What is done about it in the page's turn. */
  put?: (wrong: readonly Patch[], req: PayloadRequest, step: Step) => Promise<void>
}

/** Derives everything, one derivation after the other, page by page, each page in a turn of its own. */
export async function sweep(
  payload: Payload,
  registry: Registry,
  { note, onProgress, put }: Sweep,
): Promise<void> {
  for (const step of stepsOf(registry, payload))
    for await (const { ids, ...progress } of step.pagesOf()) {
      const wrong = await withTurn(payload, async (req) => {
        const found = byDocument(await step.derive(ids, req))
        await put?.(found, req, step)
        return found
      })
      note(wrong)
      onProgress?.({ ...progress, name: step.name })
    }
}
