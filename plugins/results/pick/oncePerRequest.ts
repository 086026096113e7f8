import type { PayloadRequest } from 'payload'

const answers = new WeakMap<PayloadRequest, Map<string, Promise<unknown>>>()

/** Several kinds of embeds ask the same of one search: it is asked once. */
export function oncePerRequest<T>(
  req: PayloadRequest,
  question: readonly unknown[],
  ask: () => Promise<T>,
): Promise<T> {
  const known = answers.get(req) ?? new Map<string, Promise<unknown>>()
  answers.set(req, known)
  const key = JSON.stringify(question)
  const answer = (known.get(key) as Promise<T> | undefined) ?? ask()
  known.set(key, answer)
  return answer
}
