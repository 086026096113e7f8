import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'

import type { Change } from '../../derived-fields/index.ts'
import { readRows } from '../load/readRows.ts'
import { embedRegistry, keyOf, present, referencesOf } from '../registry.ts'
import { publicViewsOf } from '../resolve/publicViewsOf.ts'
import { resolveEmbeds } from '../resolve/resolveEmbeds.ts'
import { viewAt } from '../resolve/viewAt.ts'
import { embedNodes, isTree } from '../tree/walk.ts'
import type { DocID, EmbedNode, Key } from '../types.ts'
import { Followed, type NewView } from './Followed.ts'
import { sum, type News, type Topic } from './Topic.ts'

type Doc = { id: DocID; updatedAt: string } & Record<string, unknown>

/** Between the moments that a save writes into its document and into its change. Milliseconds. */
const SLACK_MS = 5_000

/** A story, as one audience sees it: each change is resolved once, however many watch. */
export class StoryTopic implements Topic {
  #embeds = new Followed()
  /** When the story itself was last changed for this audience; `null` when it may not see it. */
  #edited: null | string = null

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
    await topic.#read(await topic.#document(await topic.#request()), Infinity)
    return topic.#edited === null ? null : topic
  }

  concerns(keys: readonly Key[]): boolean {
    return keys.some((key) => key === this.#key || this.#embeds.has(key))
  }

  async follow(changes: readonly Change[]): Promise<News | null> {
    const { at, keys, seq } = sum(changes)
    if (keys.includes(this.#key)) {
      const doc = await this.#document(await this.#request())
      // A draft that the desk saves is no news to those who read what is published.
      if (doc?.updatedAt !== this.#edited) {
        await this.#read(doc, seq)
        return { data: { at, seq }, last: !doc, name: 'story' }
      }
    }
    const nodes = this.#embeds.touched(keys)
    const views = await this.#resolve(nodes, seq)
    const changed = nodes.flatMap((node, n) => {
      const news = this.#show(node, views[n])
      return news ? [{ id: node.fields.id ?? '', ...news }] : []
    })
    if (changed.length === 0) return null
    return {
      data: { at, seq, views: Object.fromEntries(changed.map(({ id, view }) => [id, view])) },
      name: 'embeds',
      patches: Object.fromEntries(
        changed.flatMap(({ id, patch }) => (patch ? [[id, patch] as const] : [])),
      ),
    }
  }

  replay(changes: readonly Change[]): News | null {
    const { at, keys, seq } = sum(changes)
    if (this.#editedSince(changes)) return { data: { at, seq }, name: 'story' }
    const now = Date.now()
    const views = this.#embeds.shown(keys, (node, view) => this.#viewAt(node, view, now).view)
    return Object.keys(views).length === 0 ? null : { data: { at, seq, views }, name: 'embeds' }
  }

  renew(now: number): boolean {
    return this.#embeds.renew(now, (node, view) => this.#viewAt(node, view, now))
  }

  #show(node: EmbedNode, view: unknown): NewView | null {
    const now = this.#viewAt(node, view, Date.now())
    return this.#embeds.show(node, now, this.#keysOf(node, view))
  }

  #viewAt({ fields }: EmbedNode, view: unknown, now: number): ReturnType<typeof viewAt> {
    return viewAt(embedRegistry(this.payload).embeds.get(fields.blockType), view, now)
  }

  #editedSince(changes: readonly Change[]): boolean {
    const first = changes.find(({ keys }) => keys.includes(this.#key))
    return Boolean(first && Date.parse(first.at) - SLACK_MS < Date.parse(this.#edited ?? first.at))
  }

  get #key(): Key {
    return keyOf(this)
  }

  /** The story as this audience may read it, if it may. */
  async #document(req: PayloadRequest): Promise<Doc | undefined> {
    const select = [...this.#fields, 'updatedAt']
    const [doc] = await readRows<Doc>(req, this.collection, {
      select,
      where: { id: { equals: this.id } },
    })
    return doc
  }

  async #read(doc: Doc | undefined, seq: number): Promise<void> {
    // A frozen embed keeps what it showed.
    const nodes = this.#fields
      .flatMap((field) => (isTree(doc?.[field]) ? [...embedNodes(doc[field])] : []))
      .filter((node) => !node.fields.asOf)
    const views = await this.#resolve(nodes, seq)
    this.#embeds = new Followed()
    nodes.forEach((node, n) => this.#show(node, views[n]))
    this.#edited = doc?.updatedAt ?? null
  }

  get #fields(): readonly string[] {
    return embedRegistry(this.payload).collections[this.collection] ?? []
  }

  /** As things stand at `seq` or later. */
  async #resolve(nodes: readonly EmbedNode[], seq: number): Promise<unknown[]> {
    if (nodes.length === 0) return []
    if (!this.user) return publicViewsOf(this.payload, nodes, seq)
    return resolveEmbeds(embedRegistry(this.payload), nodes, await this.#request())
  }

  #keysOf(node: EmbedNode, view: unknown): Key[] {
    const { embeds } = embedRegistry(this.payload)
    const shown =
      view == null ? [] : present(embeds.get(node.fields.blockType)?.shows?.(view) ?? [])
    return [...referencesOf(embeds, node), ...shown].map(keyOf)
  }

  /** A request of its own for each read: one that lives on would answer from its cache. */
  #request(): Promise<PayloadRequest> {
    return createLocalReq(
      { context: { embeds: 'ids' }, user: this.user ?? undefined },
      this.payload,
    )
  }
}
