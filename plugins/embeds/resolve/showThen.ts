import type { PayloadRequest } from 'payload'

import { keysOfNode } from '../history/step.ts'
import { viewsThen, type SeenThen } from '../history/viewsThen.ts'
import type { AskedThen } from '../history/moments.ts'
import { dependOn, keepNothing } from '../http/readLog.ts'
import { readableKeys } from '../load/readableKeys.ts'
import { embedRegistry } from '../registry.ts'
import type { Embed, EmbedNode, Frozen } from '../types.ts'
import { viewAt } from './viewAt.ts'

/** What a node shows, and whether as it stood. */
export interface Shown {
  frozen?: Frozen
  view: unknown
}

/**
 * Puts what embeds showed then in the place of what they show now, for this reader. A view that was kept is what the
 * public saw; it is shown only where the embed still shows this reader something, and where every document in it may
 * still be read: what was withdrawn since must not come back with the past.
 */
export async function showThen(
  asked: readonly AskedThen[],
  now: ReadonlyMap<EmbedNode, unknown>,
  req: PayloadRequest,
): Promise<Map<EmbedNode, Shown>> {
  const seen = await viewsThen(req.payload, asked)
  const keys = asked.map(({ node }, at) => {
    const view = seen[at]?.kept.view
    return view == null ? [] : keysOfNode(req.payload, node, view)
  })
  dependOn(keys.flat())
  // What is not kept yet will be in a moment, and no change will say so.
  if (seen.some((each) => each !== null && each.kept.view === undefined)) keepNothing()
  const { embeds } = embedRegistry(req.payload)
  const readable = await readableKeys(req, [...new Set(keys.flat())])
  return new Map(
    asked.map(({ node }, at) => [
      node,
      shown(seen[at] ?? null, now.get(node) ?? null, {
        embed: embeds.get(node.fields.blockType),
        readable: (keys[at] ?? []).every((key) => readable.has(key)),
      }),
    ]),
  )
}

interface Setting {
  embed: Embed | undefined
  readable: boolean
}

function shown(seen: SeenThen, now: unknown, { embed, readable }: Setting): Shown {
  if (!seen) return { view: now }
  const { kept, then } = seen
  if (kept.view === undefined)
    return {
      frozen: { asOf: then.at, shows: 'now', since: kept.since, why: 'not-kept' },
      view: now,
    }
  if (kept.view === null || now === null)
    return { frozen: { asOf: then.at, shows: 'then' }, view: null }
  return readable
    ? {
        frozen: { asOf: then.at, shows: 'then' },
        view: viewAt(embed, kept.view, Date.parse(then.at)).view,
      }
    : { frozen: { asOf: then.at, shows: 'now', why: 'withdrawn' }, view: now }
}
