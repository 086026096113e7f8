/** Whether two addresses are one to Payload, which stores them in small letters and without spaces around. */
export const sameAddress = (a: unknown, b: unknown): boolean => stored(a) === stored(b)

const stored = (address: unknown): unknown =>
  typeof address === 'string' ? address.toLowerCase().trim() : (address ?? null)
