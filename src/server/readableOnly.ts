import type { Request, RequestHandler } from 'express'

/** Refuses an address that nobody can decode, before a road further in takes it for its own failure. */
export const readableOnly: RequestHandler = (req, res, next) => {
  if (isReadable(req)) next()
  else
    res.status(400).json({ errors: [{ message: 'The address of this request cannot be read.' }] })
}

function isReadable({ host, originalUrl, path, protocol }: Request): boolean {
  try {
    decodeURIComponent(path)
    return URL.canParse(originalUrl, `${protocol}://${host}`)
  } catch {
    return false
  }
}
