import type { Payload, PayloadRequest } from 'payload'

import { withTurn } from '../drain/withTurn.ts'
import type { Registry } from '../registry/compile.ts'
import { stepsOf } from './steps.ts'
import type { Part } from './Step.ts'
import { Through } from './Through.ts'

export interface Progress {
  /** What is being derived: the names of derivations, or `own` and a collection. */
  name: string
  done: number
  total: number
}

export interface SweepOptions {
  onProgress?: (progress: Progress) => void
}

/**
 * Derives everything, page by page, each in a turn of its own in which `judge` is told what was found. What it gives
 * goes to `note` once that turn is over: MongoDB may start one over.
 */
export async function sweep<Judged>(
  payload: Payload,
  registry: Registry,
  judge: (parts: readonly Part[], req: PayloadRequest, through: Through) => Promise<Judged>,
  note: (judged: Judged, parts: readonly Part[]) => void,
  { onProgress }: SweepOptions,
): Promise<void> {
  const through = new Through()
  for (const step of stepsOf(registry, payload))
    for await (const { ids, ...progress } of step.pagesOf(payload)) {
      const left = ids.filter((id) => !through.has(step.name, id))
      if (left.length > 0) {
        const { judged, parts } = await withTurn(payload, async (req) => {
          const found = await step.derive(left, req, through)
          return { judged: await judge(found, req, through), parts: found }
        })
        through.add(step.name, parts)
        note(judged, parts)
      }
      onProgress?.({ ...progress, name: step.name })
    }
}
