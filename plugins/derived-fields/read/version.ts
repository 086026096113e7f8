import type { Row } from '../types.ts'

const VERSION = Symbol('version')

type Versioned = Row & { [VERSION]?: unknown }

/** MongoDB's version key of a document as it was read, which every save raises; undefined where it was not asked for. */
export const versionOf = (row: Versioned): unknown => row[VERSION]

export function setVersion(row: Versioned, version: unknown): void {
  row[VERSION] = version ?? null
}
