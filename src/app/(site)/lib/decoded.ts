/** A part of an address as it was meant: Next hands it to pages percent-encoded. What cannot be read stays as it came. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}
