import type { AfterErrorHook } from 'payload'

/** Where Payload reads what was sent: of the three calls in which something was thrown, the last are JSON's own. */
const READING = /[\\/](?:busboy|utilities[\\/](?:addDataAndFileToRequest|parseParams))[\\/.]/

/** Whether it is of an address or a body that cannot be read. Payload takes that for a fault of its own. */
export function isUnreadable(err: unknown): boolean {
  if (!(err instanceof Error) || ('status' in err && err.status !== 500)) return false
  const calls = (err.stack ?? '').split('\n').filter((line) => /^\s*at /.test(line))
  return READING.test(calls.slice(0, 3).join('\n'))
}

/** Over REST: 400, with what was read. */
export const answerUnreadable: AfterErrorHook = ({ error, req: { query = {} } }) => {
  if (!isUnreadable(error)) return
  const [name] = ['where', 'data'].filter((one) => isText(query[one]) && !isJSON(query[one]))
  const message = name
    ? `${name}: read “${String(query[name]).slice(0, 80)}”, expected JSON.`
    : 'The body of this request cannot be read: send JSON, or a whole form with _payload as JSON.'
  return { response: { errors: [{ message }] }, status: 400 }
}

const isText = (value: unknown): value is string => typeof value === 'string'

function isJSON(text: unknown): boolean {
  try {
    JSON.parse(String(text))
    return true
  } catch {
    return false
  }
}
