import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { embedRegistry } from './registry.ts'
import { repointTree } from './tree/repoint.ts'
import { isTree } from './tree/walk.ts'
import type { DocID, Key } from './types.ts'

/** The embeds of a story that were made to show another document. */
export interface RepointedNodes {
  collection: string
  field: string
  id: DocID
  nodes: string[]
}

export interface Repointing {
  collection: string
  from: DocID
  into: DocID
}

type Story = { _status?: null | string; id: DocID } & Record<string, unknown>

/**
 * Makes the embeds of one document show another, in the stories that depend on one of these keys: in what is published
 * and in a draft beside it, each of which stays what it is. Frozen embeds stay as well: they show what was then. Part of
 * the transaction of `req`.
 */
export async function repointStories(
  req: PayloadRequest,
  how: Repointing,
  keys: readonly Key[],
): Promise<RepointedNodes[]> {
  const moved: RepointedNodes[] = []
  const { collections } = embedRegistry(req.payload)
  for (const [collection, fields] of Object.entries(collections)) {
    const where: Where = { dependsOn: { in: [...keys] } }
    const found = [
      ...(await find(req, collection, where, false)),
      ...(await find(req, collection, where, true)),
    ]
    for (const id of new Set(found.map((story) => story.id)))
      for (const field of fields)
        moved.push(...(await repointStory(req, { collection, field, id }, how)))
  }
  return moved
}

/** The same for embeds that are named, where they are there still. */
export async function repointNodes(
  req: PayloadRequest,
  how: Repointing,
  stories: readonly RepointedNodes[],
): Promise<void> {
  for (const { nodes, ...where } of stories)
    await repointStory(req, where, { ...how, only: new Set(nodes) })
}

async function repointStory(
  req: PayloadRequest,
  { collection, field, id }: Omit<RepointedNodes, 'nodes'>,
  how: { only?: ReadonlySet<string> } & Repointing,
): Promise<RepointedNodes[]> {
  const where: Where = { id: { equals: id } }
  const [main] = await find(req, collection, where, false)
  if (!main) return []
  const [newest] = await find(req, collection, where, true)
  const beside = main._status === 'published' && newest?._status === 'draft' ? newest : null
  const { embeds } = embedRegistry(req.payload)
  const changed = (story: null | Story) => {
    const tree = story?.[field]
    return isTree(tree) ? repointTree(tree, { ...how, embeds }) : { nodes: [], tree }
  }
  const [published, drafted] = [changed(main), changed(beside)]
  if (published.nodes.length > 0)
    await save(req, collection, {
      // What is not sent would be taken from the draft beside it.
      data: { ...(beside ? written(req, collection, main) : {}), [field]: published.tree },
      draft: main._status === 'draft',
      id,
    })
  const nodes = [...new Set([...published.nodes, ...drafted.nodes])]
  if (beside && nodes.length > 0)
    await save(req, collection, {
      data: { ...written(req, collection, beside), [field]: drafted.tree },
      draft: true,
      id,
    })
  return nodes.length > 0 ? [{ collection, field, id, nodes }] : []
}

async function find(
  req: PayloadRequest,
  collection: string,
  where: Where,
  draft: boolean,
): Promise<Story[]> {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    context: { embeds: 'ids' },
    depth: 0,
    draft,
    joins: false as never,
    overrideAccess: true,
    pagination: false,
    req,
    where,
  })
  return docs as unknown as Story[]
}

async function save(
  req: PayloadRequest,
  collection: string,
  { data, draft, id }: { data: object; draft: boolean; id: DocID },
): Promise<void> {
  await req.payload.update({
    id,
    collection: collection as CollectionSlug,
    context: { embeds: 'ids' },
    data,
    depth: 0,
    draft,
    overrideAccess: true,
    req,
    select: {},
  })
}

/** All that people wrote in a story. */
const written = (req: PayloadRequest, collection: string, story: Story): Record<string, unknown> =>
  Object.fromEntries(
    (req.payload.collections[collection as CollectionSlug]?.config.flattenedFields ?? [])
      .filter(
        ({ custom, name, type }) =>
          custom?.derived !== true && type !== 'join' && !OWN.includes(name),
      )
      .map(({ name }) => [name, story[name]]),
  )

const OWN: readonly string[] = ['createdAt', 'id', 'updatedAt']
