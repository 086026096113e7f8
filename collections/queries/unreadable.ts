import type { AfterErrorHook } from 'payload'

/** What Payload cannot read of a request and takes for a failure of its own: how it says so, and what is told instead. */
const UNREADABLE: readonly (readonly [RegExp, string])[] = [
  [
    /^(Malformed (content type|part header)|Request is not eligible|Unexpected end of form|Unsupported content type)/,
    'The form in this request cannot be read, expected multipart/form-data to its end.',
  ],
  [/^Cannot find field for path at /, 'The address of this request cannot be read.'],
  [/^There was a problem while uploading the file/, 'There is no file that can be fetched there.'],
]

/** What is told to whoever sent it; null where the error is no mistake of theirs. */
export const unreadableIn = ({ message }: Error): null | string =>
  UNREADABLE.find(([said]) => said.test(message))?.[1] ?? null

/** Where Payload reads an address or a body: a mistake in the JSON of either is thrown from there. */
const READING = /[\\/]utilities[\\/](?:addDataAndFileToRequest|parseParams)[\\/.]/

/** Whether it is of an address or a body that cannot be read, and so no fault of ours. */
export const isUnreadable = (err: Error): boolean =>
  unreadableIn(err) !== null || (err instanceof SyntaxError && READING.test(err.stack ?? ''))

/** Answers what cannot be read with 400. */
export const unreadable: AfterErrorHook = ({ error, req: { data, headers, query } }) => {
  const told = unreadableIn(error)
  if (told) return refused(told)
  if (!(error instanceof SyntaxError)) return
  const [name] = ['where', 'data'].filter((one) => isText(query?.[one]) && !isJSON(query[one]))
  if (name) return refused(`${name}: read “${String(query[name]).slice(0, 80)}”, expected JSON.`)
  if (data === undefined && headers.get('content-type')?.startsWith('multipart/'))
    return refused('_payload: expected JSON.')
}

const refused = (message: string) => ({ response: { errors: [{ message }] }, status: 400 })

const isText = (value: unknown): value is string => typeof value === 'string'

function isJSON(text: unknown): boolean {
  try {
    JSON.parse(String(text))
    return true
  } catch {
    return false
  }
}
