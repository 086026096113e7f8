import type { Field } from 'payload'

/** A document's id as the database gives it: a number on SQLite, a hex string on MongoDB. */
export type DocID = number | string

/** A document as a derivation sees it: relationships are ids, dates are ISO strings. */
export type Row = { id: DocID } & Record<string, unknown>

/** A document of which no more than its id is known. An interface, so that it does not pass for one with any field. */
export interface Known {
  readonly id: DocID
}

/** A row as one sees it who declared some fields: others cannot be read. */
export type Declared<Field extends string> = Known & Readonly<Record<Field, unknown>>

/** A document's address, `<collection>:<id>`. Change rows, live updates and embeds all speak keys. */
export type Key = `${string}:${string}`

/** A derived value and, where it has one, the sentence that explains it to an editor. */
export interface Derived<Value = unknown> {
  value: Value
  /** A sentence an editor can paste, such as "SB because 3:29.82 beats 3:30.60, Oslo, 12 June 2025". */
  because?: null | string
}

/**
 * Derived from nothing but the document itself, inside its own save: `results.date`, `articles.excerpt`.
 * Works on drafts and versions too, since it never reads another document; nor what a keyed derivation writes, which
 * comes later.
 */
export interface OwnDerivation {
  /** The fields of `target` that `derive` may return; each is read-only. */
  fields: readonly string[]
  kind: 'own'
  target: string
  /** The values to store. A field left out keeps its stored value. Must be pure. */
  derive: (doc: Record<string, unknown>) => Record<string, unknown>
}

/** Where the documents of one collection come from for a key, and which of their fields matter. */
export type Source = {
  /** Base or derived fields that are read. Only a change to one of these makes a key dirty. */
  fields: readonly string[]
} & (
  | {
      /** `'id'` for the keyed document itself, else the relationship field(s) that point at it. */
      on: readonly string[] | string
    }
  | {
      /** The field of the keyed document that names these documents: records at stake in an event. */
      via: string
      /**
       * Which field of these documents `via` names: both have the same value there, such as the code of a contest.
       * @default 'id'
       */
      at?: string
    }
)

/** The rows of one key, by collection. The keyed document itself may be absent: it was deleted. */
export type Rows = Record<string, Row[]>

/** One derived field: a pure function from the rows of a key to a value a document. */
export interface DerivedField {
  /**
   * Gives the value for each document of `target` among the rows; one it leaves out becomes `null`. What else a row has is
   * known of a derivation that was declared by `keyed`.
   */
  derive: (rows: Readonly<Record<string, readonly Known[]>>, id: string) => Map<DocID, Derived>
  field: string
  target: string
}

/**
 * Derived from many documents, after the commit and before the save's answer, once a dirty key.
 * The keys are the documents of `by`: everything that hangs on one event, one athlete.
 */
export interface KeyedDerivation {
  /**
   * A collection; or, where no document stands for a key, a word of your own for what its rows share: they point at it
   * (`on`) by a text, such as the code of a relay team.
   */
  by: string
  /** In order: a later field sees the values of the earlier ones in its rows. */
  fields: readonly DerivedField[]
  from: Readonly<Record<string, Source>>
  kind: 'keyed'
  /** Unique; names the derivation in change rows, logs and reports. */
  name: string
}

export type Derivation = KeyedDerivation | OwnDerivation

export interface DerivedFieldsOptions {
  /** The registry. One entry a derived field, or a group of them that read the same rows. */
  derivations: readonly Derivation[]
  /** Leaves the fields and collections in place (so the schema is stable) but derives nothing. @default false */
  disabled?: boolean
  /** Collections whose changes belong in the feed although nothing is derived from them. @default [] */
  follow?: readonly string[]
  /**
   * How often another process's changes are looked for, in milliseconds, and what it left undone. What failed is tried
   * again after five times as long. @default 500
   */
  pollMs?: number
}

/** What one save changed, once everything that follows from it has been derived. */
export interface Change {
  /** ISO 8601. */
  at: string
  collection: string
  /** Every document whose facts, base or derived, may have changed, and every key that was derived anew. */
  keys: Key[]
  operation: 'create' | 'delete' | 'update'
  /** Its place in the feed: 1, 2, 3 … without gaps, in the order of commits. */
  seq: number
}

/** A derived value in the database that the facts do not give. */
export interface Divergence {
  collection: string
  derived: unknown
  field: string
  id: DocID
  stored: unknown
}

export type DerivableField = Extract<Field, { name: string }>
