import type { RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'

const KB = 1024
const MB = 1024 * KB

/** How many bytes the body of a request may have, by the road it takes. The first road that fits counts. */
const roads = ({ collections, routes }: SanitizedConfig) => {
  const below = (base: string, slugs: string[]) => slugs.map((slug) => `${base}/${slug}`)
  const slugs = (holds: (collection: SanitizedConfig['collections'][number]) => unknown) =>
    collections.filter(holds).map(({ slug }) => slug)
  return [
    { bytes: 32 * KB, paths: below(routes.api, ['comments', ...slugs(({ auth }) => auth)]) },
    // What readers may keep as well, though they have no use for it.
    { bytes: 32 * KB, paths: below(routes.api, ['payload-preferences']) },
    {
      bytes: 64 * MB,
      paths: below(
        routes.api,
        slugs(({ upload }) => upload),
      ),
    },
    { bytes: 256 * KB, paths: [`${routes.api}${routes.graphQL}`] },
    // A story with everything in it, and the admin's forms, which send one whole.
    { bytes: 5 * MB, paths: [routes.api, routes.admin] },
    { bytes: 64 * KB, paths: [''] },
  ]
}

/**
 * Bounds every body before anything reads it. A body must say its length, and Node's parser lets no more of it
 * in: 413 for one too long, 411 for one that does not say.
 */
export function bodyLimits(config: SanitizedConfig): RequestHandler {
  const limits = roads(config)
  return (req, res, next) => {
    const refuse = (status: number, message: string) => {
      res
        .set('connection', 'close')
        .status(status)
        .json({ errors: [{ message }] })
    }
    if (req.headers['transfer-encoding'] !== undefined) {
      refuse(411, 'The body of this request does not say its length: send Content-Length.')
      return
    }
    const read = Number(req.headers['content-length'] ?? 0)
    const bytes = mostOf(req.path)
    if (read <= bytes) next()
    else refuse(413, `Read a body of ${read} bytes, expected ${bytes} at most.`)
  }

  function mostOf(path: string): number {
    const asked = path.toLowerCase()
    const fits = (road: string) => asked === road || asked.startsWith(`${road}/`)
    return limits.find(({ paths }) => paths.some(fits))?.bytes ?? 64 * KB
  }
}
