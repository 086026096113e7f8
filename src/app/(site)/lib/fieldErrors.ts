/**
 * The messages of a refused write by field path, under `form` where the database refused it, or null when the write
 * failed for another reason.
 * Read by shape: `instanceof` fails where a bundler gives the page its own copy of payload.
 */
export function fieldErrors(error: unknown): null | Record<string, string> {
  if (error instanceof Error && error.name === 'Refused') return { form: error.message }
  if (!(error instanceof Error) || error.name !== 'ValidationError' || !('data' in error))
    return null
  const { data } = error
  if (typeof data !== 'object' || data === null || !('errors' in data)) return null
  return Array.isArray(data.errors)
    ? Object.fromEntries(
        data.errors.filter(isFieldError).map(({ message, path }) => [path, message]),
      )
    : null
}

const isFieldError = (value: unknown): value is { message: string; path: string } =>
  typeof value === 'object' && value !== null && 'message' in value && 'path' in value
