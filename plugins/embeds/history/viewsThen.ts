import type { Payload } from 'payload'

import { keptViews, type Kept } from './keptViews.ts'
import { momentsOf, type AskedThen, type Then } from './moments.ts'
import { questionOf } from './questionOf.ts'

/** What the public saw in an embed then; `null` where then is yet to come. */
export type SeenThen = null | { kept: Kept; then: Then }

/** In the order asked. Four queries at most, however many. */
export async function viewsThen(
  payload: Payload,
  asked: readonly AskedThen[],
): Promise<SeenThen[]> {
  const moments = await momentsOf(payload, asked)
  const past = asked.flatMap(({ node }, at) => {
    const then = moments[at]
    return then ? [{ at, asOf: then, question: questionOf(node), then }] : []
  })
  const kept = await keptViews(payload, past)
  const seen: SeenThen[] = asked.map(() => null)
  past.forEach(({ at, then }, index) => {
    const found = kept[index]
    if (found) seen[at] = { kept: found, then }
  })
  return seen
}
