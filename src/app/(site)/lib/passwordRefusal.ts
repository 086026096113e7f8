import { fieldErrors } from './fieldErrors.ts'
import { tooMany } from './tooMany.ts'

/** What is said where a password could not be chosen by the link of a mail. @throws what is nobody's mistake */
export function passwordRefusal(error: unknown, staleLink: string): Record<string, string> {
  const late = tooMany(error)
  if (late !== null) return { form: late }
  const refused = fieldErrors(error)
  if (refused) return refused
  const forbidden = error instanceof Error && 'status' in error && error.status === 403
  if (forbidden) return { form: staleLink }
  throw error
}
