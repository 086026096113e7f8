import type { Payload } from 'payload'

import { keysOfNode } from '../history/step.ts'
import { nodesOf, storyKey, type StoryRow } from '../history/stories.ts'
import { viewsThen } from '../history/viewsThen.ts'
import type { EmbedNode, Key } from '../types.ts'

/** The frozen embeds of some stories whose view, as it stood, shows a document; or would, where then is yet to come. */
export async function frozenShowing(
  collection: string,
  key: Key,
  stories: readonly StoryRow[],
  { live, payload }: { live: (node: EmbedNode) => boolean; payload: Payload },
): Promise<ReadonlySet<EmbedNode>> {
  const asked = stories.flatMap((story) =>
    nodesOf(payload, collection, story).flatMap((node) =>
      typeof node.fields.asOf === 'string'
        ? [{ asOf: node.fields.asOf, node, story: storyKey(collection, story) }]
        : [],
    ),
  )
  const seen = await viewsThen(payload, asked)
  return new Set(
    asked.flatMap(({ node }, at) => {
      const view = seen[at]?.kept.view
      const shows = view === undefined ? live(node) : keysOfNode(payload, node, view).includes(key)
      return shows ? [node] : []
    }),
  )
}
