/**
 * What is said to somebody who tries too often, or null when a call failed for another reason. Read by shape, as in
 * fieldErrors.ts.
 */
export const tooMany = (error: unknown): null | string =>
  error instanceof Error && 'status' in error && error.status === 429 ? error.message : null
