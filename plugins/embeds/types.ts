import type { ReactNode } from 'react'
import type { CollectionSlug, Field, JSONField, PayloadRequest } from 'payload'

import type { DocID, Key } from '../derived-fields/index.ts'

export type { DocID, Key }

/** A JSON Schema as Payload's `json` fields take it. */
export type ViewSchema = NonNullable<JSONField['jsonSchema']>['schema']

/** A document that an embed is about or shows. Its key is `<collection>:<id>`. */
export interface Reference {
  collection: string
  id: DocID
}

/** Where a document is read on the site; `null` where it has no page of its own. */
export type Href = (collection: string, id: DocID) => null | string

/** What a React renderer gets. It must be a pure component without hooks: it runs on the server and in the browser. */
export interface RenderProps<View> {
  href: Href
  view: View
}

/**
 * How a view is shown. Client-safe: no Payload, no Node. HTML is the static markup of `react`.
 * A row that may change by itself carries `data-row="<stable id>"`; the live slot lights up those that did.
 */
export interface Renderers<View = unknown> {
  react: (props: RenderProps<View>) => ReactNode
  /** Plain text, one line a row: for excerpts, feeds, and what a screen reader hears when a line changes. */
  text: (view: View) => string
}

export interface LoadContext {
  /** The reader's own request. Every read states it, and `overrideAccess: false`. */
  req: PayloadRequest
}

/** Something a reporter may mean. */
export interface Found<Fields = EmbedFields> {
  /** What the embed would hold. */
  fields: Fields
  /** What tells it apart from others of that name: `Men’s 1500 m, final, Tokyo 2025`. */
  hint?: string
  /** What it is called: `Jake Wightman`. */
  label: string
  /** What would be printed: `3:29.82`. */
  prints?: string
}

/** Pasted text that says what a document here says too. */
export interface Recognised<Fields = EmbedFields> {
  /** Rows that are here with another mark: what was pasted, and what is known. */
  differs: { fact: string; read: string; who: string }[]
  fields: Fields
  /** `Men’s 1500 m, final, Tokyo 2025` */
  label: string
  /** Rows of the text that are rows of it. */
  matched: number
  /** Rows found in the text. */
  rows: number
}

/** One kind of fact that can be bound into prose: the whole of it in one declaration. */
export interface EmbedDeclaration<Fields extends object, View> {
  /**
   * Of a view that reads the clock, such as an age: the view as it is at a moment, and until when it stays so, both in
   * milliseconds since 1970. Every cache ends then, and what was kept is shown as of its moment. Must be pure.
   * @default views change with documents alone
   */
  atTime?: (view: View, now: number) => { until: number; view: View }
  /** The documents it depends on. From these follow its keys and what a story mentions. */
  about: (fields: Fields) => readonly (null | Reference | undefined)[]
  /** Payload fields of the lexical block: what a reporter picks. */
  fields: Field[]
  /** `block` stands between paragraphs, `inline` in the run of a sentence. */
  kind: 'block' | 'inline'
  /** In the desk's words: `Results table`. */
  label: string
  /**
   * One load for all embeds of this kind in a read, in the order asked. `null` where the target is gone or hidden
   * from this reader. Select only what the view shows.
   */
  load: (asked: readonly Fields[], context: LoadContext) => Promise<readonly (null | View)[]>
  /**
   * How a reporter finds it after `@`: what has all of these words, each the start of a word of its name, the likeliest
   * first. A few suffice. `words` are folded: no capitals, accents or signs. Without it, the slash menu alone has it.
   */
  pick?: (words: readonly string[], context: LoadContext) => Promise<readonly Found<Fields>[]>
  /** Whether pasted text is one of these, typed out. `null` when in doubt. */
  recognise?: (text: string, context: LoadContext) => Promise<null | Recognised<Fields>>
  render: Renderers<View>
  /** JSON Schema (draft 4) of the view; published at `GET /api/embeds`. */
  schema: ViewSchema
  /** Documents whose values stand in a view beyond those it is about; a change to one of them updates it live. */
  shows?: (view: View) => readonly (null | Reference | undefined)[]
  /** Unique among embeds, and the block's slug in Lexical: `results-table`. */
  slug: string
  /** What an editor should know before publishing: "No results yet". `null` when all is well. */
  warning?: (view: View) => null | string
}

/** The stored fields of an embed node, vetted against the block's fields. */
export type EmbedFields = Record<string, unknown>

/** An embed as the engine holds it, whatever its fields and view. Made by `defineEmbed`. */
export type Embed = EmbedDeclaration<EmbedFields, unknown>

/** A node of a Lexical tree as it is stored. */
export interface TreeNode {
  children?: TreeNode[]
  fields?: Record<string, unknown>
  text?: string
  type: string
}

export interface Tree {
  root: TreeNode
}

/** An embed in a story: `fields.id` names it, `fields.view` is what this reader may see of it. */
export interface EmbedNode extends TreeNode {
  fields: {
    /** Absent: live. Else shown as it stood at the story's `publication`, or at a moment (ISO 8601). */
    asOf?: null | string
    blockType: string
    /** Beside a view that is read as it stood. */
    frozen?: Frozen
    id?: string
    view?: unknown
  } & EmbedFields
}

/**
 * How a view stands to a moment in the past, `asOf`, ISO 8601. Where what was shown then cannot be shown, the view is
 * the one of now: `not-kept` before the first view that was kept (`since`), `withdrawn` where a document that stood in
 * it is deleted, private or embargoed now.
 */
export type Frozen =
  | { asOf: string; shows: 'now'; since: null | string; why: 'not-kept' }
  | { asOf: string; shows: 'now'; why: 'withdrawn' }
  | { asOf: string; shows: 'then' }

export interface EmbedsOptions {
  /** Rich text fields that hold embeds, by collection: `{ articles: ['body'] }`. Top-level fields only. */
  collections: Partial<Record<CollectionSlug, readonly string[]>>
  /** Leaves the editor as it is but resolves nothing and serves no live stream. @default false */
  disabled?: boolean
  /** The registry. */
  embeds: readonly Embed[]
  /** What is kept of what the public is answered. */
  caches?: CacheOptions
  live?: LiveOptions
  /** Where readers find a story: `storyPath('articles', slug)`. @default `/articles/<slug>` */
  storyPath?: Href
}

export interface CacheOptions {
  /**
   * Date fields by collection before which readers see nothing of a document, `{ articles: ['embargo'] }`: no cache may
   * hide what appears then. @default none
   */
  appears?: Partial<Record<string, readonly string[]>>
  /** Most that is kept in memory. Bytes. @default 64000000 */
  mostBytes?: number
  /** How long a cache in front may answer without asking. Seconds. @default 5 */
  sharedSeconds?: number
  /** How long after that it may still answer while it asks. Seconds. @default 30 */
  staleSeconds?: number
}

export interface LiveOptions {
  /**
   * Names those who see the same: their views are computed once.
   * @default the public together; everyone who is logged in, alone
   */
  audience?: (user: PayloadRequest['user']) => string
  /** Collection whose documents are followed with `?article=`. @default the first of `collections` */
  collection?: CollectionSlug
  /** A sign of life is sent this often, so that proxies and readers know a quiet stream from a dead one. Milliseconds. @default 25000 */
  heartbeatMs?: number
  /** Most keys in one `?keys=`. @default 200 */
  maxKeys?: number
  /** Most open streams from one address; 0 for no limit. @default 60 */
  perAddress?: number
  /**
   * Readers who are logged in are asked again who they are this often, to the next heartbeat: a role that was taken
   * away must not live on. Milliseconds. @default 600000
   */
  recheckMs?: number
  /** A reader who missed more changes than this is told to reload. @default 500 */
  replay?: number
}
