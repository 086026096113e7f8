import type { DocID, Key } from '../types.ts'

/** The stories that show a fact: `GET /api/embeds/printed?key=results:12`. */
export interface Printed {
  key: Key
  /** There are more stories than are listed. */
  more: boolean
  /** The newest first. */
  stories: PrintedStory[]
}

export interface PrintedStory {
  /** Path of the edit view. */
  adminURL: string
  collection: string
  /** By which it shows the fact, in reading order. */
  embeds: PrintedEmbed[]
  /** Published with it, but the newest draft does not show it any more. */
  goneFromDraft: boolean
  headline: string
  id: DocID
  /** `live` follows a correction, `frozen` keeps what it printed. */
  mode: 'both' | 'frozen' | 'live'
  /** ISO 8601. */
  publishedAt: null | string
  slug: null | string
  /** `published`: readers see the fact in it. `draft`: only what is not yet published shows it. */
  status: 'draft' | 'published'
  /** ISO 8601. */
  updatedAt: string
  /** Where readers find it; `null` while it is not published. */
  url: null | string
}

export interface PrintedEmbed {
  /** `publication` or ISO 8601; `null` for a live one. */
  asOf: null | string
  id: string
  kind: 'block' | 'inline'
  label: string
  mode: 'frozen' | 'live'
  slug: string
}
