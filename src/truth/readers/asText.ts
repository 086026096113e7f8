/** What a file holds where a text is expected: numbers as they are printed, nothing as `''`. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return Number.isFinite(value) || typeof value === 'boolean' ? String(value) : ''
}
