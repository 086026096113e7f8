import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'

import type { Change } from '../../derived-fields/index.ts'
import { readRows } from '../load/readRows.ts'
import { embedRegistry, keyOf, present, referencesOf } from '../registry.ts'
import { resolveEmbeds } from '../resolve/resolveEmbeds.ts'
import { embedNodes, isTree } from '../tree/walk.ts'
import type { DocID, EmbedNode, Key } from '../types.ts'
import { message, type Message, type Topic } from './Topic.ts'

interface Follow {
  keys: ReadonlySet<Key>
  node: EmbedNode
  /** The view that was last sent, as JSON. */
  sent: string
}

/** A story, as one audience sees it: each change is resolved once, however many watch. */
export class StoryTopic implements Topic {
  #embeds = new Map<string, Follow>()

  private constructor(
    readonly payload: Payload,
    readonly user: PayloadRequest['user'],
    readonly collection: CollectionSlug,
    readonly id: DocID,
  ) {}

  /** `null` when the story does not exist for this audience. */
  static async open(
    payload: Payload,
    user: PayloadRequest['user'],
    collection: CollectionSlug,
    id: DocID,
  ): Promise<null | StoryTopic> {
    const topic = new StoryTopic(payload, user, collection, id)
    return (await topic.#read()) ? topic : null
  }

  concerns(keys: readonly Key[]): boolean {
    return keys.includes(this.#key) || this.#touched(keys).length > 0
  }

  async follow(changes: readonly Change[]): Promise<Message[]> {
    const { at, keys, seq } = sum(changes)
    if (keys.includes(this.#key)) {
      const there = await this.#read()
      return [{ ...message('story', { at, seq }), last: !there }]
    }
    const changed: Record<string, unknown> = {}
    for (const [id, view] of await this.#views(this.#touched(keys))) {
      const follow = this.#embeds.get(id)
      const text = JSON.stringify(view)
      if (!follow || follow.sent === text) continue
      this.#embeds.set(id, this.#followed(follow.node, view))
      changed[id] = view
    }
    return Object.keys(changed).length === 0 ? [] : [message('embeds', { at, seq, views: changed })]
  }

  async replay(changes: readonly Change[]): Promise<Message[]> {
    if (changes.length === 0) return []
    const { at, keys, seq } = sum(changes)
    if (keys.includes(this.#key)) return [message('story', { at, seq })]
    const views = Object.fromEntries(await this.#views(this.#touched(keys)))
    return Object.keys(views).length === 0 ? [] : [message('embeds', { at, seq, views })]
  }

  get #key(): Key {
    return `${this.collection}:${this.id}`
  }

  #touched(keys: readonly Key[]): Follow[] {
    return [...this.#embeds.values()].filter((follow) => keys.some((key) => follow.keys.has(key)))
  }

  /** Reads the story and its views anew. Says whether this audience may. */
  async #read(): Promise<boolean> {
    const { collections } = embedRegistry(this.payload)
    const fields = collections[this.collection] ?? []
    const [doc] = await readRows<{ id: DocID } & Record<string, unknown>>(
      await this.#request(),
      this.collection,
      {
        select: fields,
        where: { id: { equals: this.id } },
      },
    )
    // A frozen embed keeps what it showed.
    const nodes = fields
      .flatMap((field) => (isTree(doc?.[field]) ? [...embedNodes(doc[field])] : []))
      .filter((node) => !node.fields.asOf)
    const views = await resolveEmbeds(embedRegistry(this.payload), nodes, await this.#request())
    this.#embeds = new Map(
      nodes.map((node, at) => [node.fields.id ?? '', this.#followed(node, views[at])]),
    )
    return doc !== undefined
  }

  async #views(follows: readonly Follow[]): Promise<[string, unknown][]> {
    if (follows.length === 0) return []
    const nodes = follows.map(({ node }) => node)
    const views = await resolveEmbeds(embedRegistry(this.payload), nodes, await this.#request())
    return nodes.map(({ fields }, at) => [fields.id ?? '', views[at]])
  }

  #followed(node: EmbedNode, view: unknown): Follow {
    const { embeds } = embedRegistry(this.payload)
    const shown =
      view == null ? [] : present(embeds.get(node.fields.blockType)?.shows?.(view) ?? [])
    return {
      keys: new Set([...referencesOf(embeds, node), ...shown].map(keyOf)),
      node,
      sent: JSON.stringify(view),
    }
  }

  /** A request of its own for each read: one that lives on would answer from its cache. */
  #request(): Promise<PayloadRequest> {
    return createLocalReq(
      { context: { embeds: 'ids' }, user: this.user ?? undefined },
      this.payload,
    )
  }
}

function sum(changes: readonly Change[]): { at: string; keys: Key[]; seq: number } {
  const last = changes[changes.length - 1]
  return {
    at: last?.at ?? new Date().toISOString(),
    keys: [...new Set(changes.flatMap(({ keys }) => keys))],
    seq: last?.seq ?? 0,
  }
}
