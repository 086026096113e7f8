/** A document of unknown quality: what a client sent, or a row of the database. */
export type Facts = Readonly<Record<string, unknown>>

/** A document that is read by these fields: one of unknown quality, or a row of which a derivation has declared them. */
export type Has<Field extends string> = Facts | Readonly<Record<Field, unknown>>

export type ID = number | string

/** Trimmed text; numbers count as written out, everything else as empty. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() : ''
}

export const textOrNull = (value: unknown): null | string => textOf(value) || null

export const numberOf = (value: unknown): null | number =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** The id of a relationship, populated or not. */
export function idOf(value: unknown): ID | null {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return value === '' ? null : value
  return typeof value === 'object' && value !== null && 'id' in value ? idOf(value.id) : null
}

export const idsOf = (value: unknown): ID[] =>
  Array.isArray(value) ? value.flatMap((one) => idOf(one) ?? []) : []

/** The rows of an array field. */
export const rowsOf = (value: unknown): Facts[] =>
  Array.isArray(value)
    ? value.filter((row): row is Facts => typeof row === 'object' && row !== null)
    : []

export const groupOf = (value: unknown): Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Facts) : {}
