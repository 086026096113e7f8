import type { CollectionSlug } from 'payload'

import type { RepointedNodes } from '../embeds/index.ts'

export type ID = number | string

export type Facts = Readonly<Record<string, unknown>>

export type Doc = Facts & { id: ID }

/** How the entries of one collection are merged. */
export interface Mergeable {
  /**
   * What the entry that stays takes over from the one that goes, such as its name among other names: the fields that
   * change, whole. @default nothing
   */
  adds?: (from: Facts, into: Facts) => Facts
  /**
   * What a document that is moved says of itself from then on, so that what it shows stays: by collection, from the
   * document, the two entries, and the fields that were moved. @default nothing
   */
  stays?: Partial<Record<string, (doc: Facts, entries: MergedEntries, moved: Facts) => Facts>>
}

export interface MergedEntries {
  /** The one that goes. */
  from: Doc
  /** The one that stays. */
  into: Doc
}

export interface MergesOptions {
  /** What can be merged, by collection. */
  collections: Partial<Record<CollectionSlug, Mergeable>>
}

/** A document that was changed: what it said before, and what it was made to say. */
export interface Move {
  after: Facts
  before: Facts
  collection: string
  id: ID
}

/** A merge as it is kept with the entry that went, until it is undone. */
export interface Merge {
  /** ISO 8601. */
  at: string
  moves: Move[]
  stories: RepointedNodes[]
}

/** Which entries, and of what. */
export interface Pair {
  collection: CollectionSlug
  /** The one that goes. */
  from: ID
  /** The one that stays. */
  into: ID
}
