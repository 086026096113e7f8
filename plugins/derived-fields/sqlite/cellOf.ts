import type { FlattenedField } from 'payload'

export type Cell = null | number | string

/** A value as the adapter would have written it. */
export function cellOf({ type }: FlattenedField, value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (type === 'json' || type === 'richText') return JSON.stringify(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number' || typeof value === 'string') return value
  return value instanceof Date ? value.toISOString() : JSON.stringify(value)
}
