import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { feedPosition, hasFeed } from '../../derived-fields/index.ts'
import { readID } from '../hooks/readID.ts'
import { embedRegistry, keyOf, present, referencesOf } from '../registry.ts'
import { renderHTML } from '../render/renderHTML.ts'
import { resolveEmbeds } from '../resolve/resolveEmbeds.ts'
import { showThen, type Shown } from '../resolve/showThen.ts'
import { embedNodes } from '../tree/walk.ts'
import { vetTree } from '../tree/vetTree.ts'
import type { Embed, EmbedNode, Key } from '../types.ts'
import { ofDesk } from './ofDesk.ts'
import { readBody } from './readBody.ts'
import type { EmbedPreview } from './viewEmbed.ts'

/** What the editor shows: the view itself stays where it is. */
export type FormPreview = Omit<EmbedPreview, 'view'>

const MOST = 500

interface Asked {
  node: EmbedNode
  /** The story it stands in, where it is asked as of that story's publication. */
  story: Key | null
}

/**
 * `POST /api/embeds/views` with `{ embeds: [{ slug, …fields, asOf?, story? }] }`: what `GET /api/embeds/view` says of one, for all the
 * embeds of a form, in their order, and the place in the feed from which they are to be followed. The queries follow the
 * kinds, not the number. `null` for what is no embed.
 */
export const viewEmbeds = ofDesk('post', '/embeds/views', async (req) => {
  const list = await readBody(req, 'embeds')
  if (!Array.isArray(list) || list.length > MOST)
    return Response.json(
      { errors: [{ message: `embeds: expected a list of at most ${MOST} embeds.` }] },
      { status: 400 },
    )
  const asked = list.map((each) => readAsked(each, req.payload))
  // First: what changes from here on is told to those who follow from here.
  const seq = hasFeed(req.payload) ? await feedPosition(req.payload) : null
  const views = await previews(
    asked.filter((each) => each !== null),
    req,
  )
  return Response.json({ seq, views: asked.map((each) => (each ? views.get(each.node) : null)) })
})

/** The node that the form would save, vetted as a save vets it. */
function readAsked(each: unknown, payload: Payload): Asked | null {
  const { embeds } = embedRegistry(payload)
  const { slug, story, ...fields } = {
    slug: null,
    story: null,
    ...(typeof each === 'object' ? each : null),
  }
  const embed = embeds.get(String(slug))
  if (!embed) return null
  const type = embed.kind === 'block' ? 'block' : 'inlineBlock'
  const vetted = vetTree(
    { root: { children: [{ fields: { ...fields, blockType: embed.slug }, type }], type: 'root' } },
    {
      embeds,
      newID: () => 'preview',
      readID: readID(payload),
      types: new Set(['root', type]),
    },
  )
  const [node] = vetted.ok ? embedNodes(vetted.tree) : []
  return node ? { node, story: typeof story === 'string' ? story : null } : null
}

async function previews(
  asked: readonly Asked[],
  req: PayloadRequest,
): Promise<Map<EmbedNode, FormPreview>> {
  const registry = embedRegistry(req.payload)
  const nodes = asked.map(({ node }) => node)
  const [mine, everyones] = await Promise.all([
    resolveEmbeds(registry, nodes, req),
    resolveEmbeds(registry, nodes, await createLocalReq({}, req.payload)),
  ])
  const then = await viewsThen(asked, mine, req)
  const made = nodes.map(async (node, at): Promise<[EmbedNode, FormPreview]> => {
    const embed = registry.embeds.get(node.fields.blockType) as Embed
    const { frozen, view } = then.get(node) ?? { view: mine[at] ?? null }
    const about = referencesOf(registry.embeds, node)
    const shown = view === null ? [] : present(embed.shows?.(view) ?? [])
    return [
      node,
      {
        html: view === null ? null : await renderHTML(embed, view, { frozen }),
        keys: [...new Set([...about, ...shown].map(keyOf))],
        public: (everyones[at] ?? null) !== null,
        text: view === null ? null : embed.render.text(view),
        warning: view === null ? null : (embed.warning?.(view) ?? null),
      },
    ]
  })
  return new Map(await Promise.all(made))
}

/** What those that are frozen showed then. */
async function viewsThen(
  asked: readonly Asked[],
  views: readonly unknown[],
  req: PayloadRequest,
): Promise<Map<EmbedNode, Shown>> {
  const now = new Map(asked.map(({ node }, at) => [node, views[at] ?? null]))
  const frozen = asked.flatMap(({ node, story }) =>
    node.fields.asOf ? [{ asOf: node.fields.asOf, node, story }] : [],
  )
  return frozen.length > 0 ? showThen(frozen, now, req) : new Map<EmbedNode, Shown>()
}
