import type { RequestHandler } from 'express'

const KB = 2 ** 10
const MB = 2 ** 20

/** Largest body of a road within the API, in bytes. What is not named here takes a story's. */
const LARGEST = new Map([
  ['comments', 64 * KB],
  ['media', 50 * MB],
  ['readers', 64 * KB],
])
const STORY = 5 * MB

/** Refuses a body before a byte of it is read: one that is too large for its road, or that doesn't say how large it is. */
export const boundedBodies =
  (api: string): RequestHandler =>
  (req, res, next) => {
    const refuse = (status: number, message: string) => {
      // What is still on its way is not waited for.
      res
        .status(status)
        .set('connection', 'close')
        .json({ errors: [{ message }] })
    }
    if (req.get('transfer-encoding') !== undefined) {
      refuse(411, 'Read a body of unknown length, expected a Content-Length.')
      return
    }
    const most = largest(req.path, api)
    const length = Number(req.get('content-length') ?? 0)
    if (length <= most) next()
    else refuse(413, `Read a body of ${length} bytes, expected ${most} at most.`)
  }

function largest(path: string, api: string): number {
  if (!path.startsWith(`${api}/`)) return STORY
  const [road = ''] = path.slice(api.length + 1).split('/')
  return LARGEST.get(road) ?? STORY
}
