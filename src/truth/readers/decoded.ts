const UTF_16 = { fffe: 'utf-16le', feff: 'utf-16be' } as const

/** What a byte order mark says; UTF-8 without one (RFC 8259). */
const encodingOf = (bytes: Buffer): 'utf-8' | 'utf-16be' | 'utf-16le' => {
  const mark = bytes.toString('hex', 0, 2)
  return mark === 'fffe' || mark === 'feff' ? UTF_16[mark] : 'utf-8'
}

/**
 * The text of a file, without its byte order mark.
 *
 * @throws Error where the bytes are none of it: another encoding, whose letters would be others
 */
export function decoded(bytes: Buffer): string {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    const expected = 'save it as UTF-8, in which JSON is written'
    throw new Error(`it is no ${encoding.toUpperCase()}: ${expected}`, { cause })
  }
}

/** The same of the first bytes of a file, where the last letter may be cut. */
export const beginning = (bytes: Buffer): string => new TextDecoder(encodingOf(bytes)).decode(bytes)
