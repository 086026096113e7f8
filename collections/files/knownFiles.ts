import { stat } from 'node:fs/promises'
import path from 'node:path'
import { type CollectionSlug, type Endpoint, NotFound } from 'payload'

const PATH = '/file/:filename'

/** Before Payload's own, which takes a file that is not there for a fault of its own: 404, as for what no file is called. */
export const knownFiles: Endpoint = {
  handler: async (req) => {
    const { collection, filename } = req.routeParams ?? {}
    const { endpoints, upload } = req.payload.collections[collection as CollectionSlug].config
    const own = (endpoints || []).findLast(({ method, path }) => method === 'get' && path === PATH)
    if (!own || !(await isFile(upload.staticDir, filename))) throw new NotFound(req.t)
    return own.handler(req)
  },
  method: 'get',
  path: PATH,
}

async function isFile(folder: string | undefined, name: unknown): Promise<boolean> {
  if (!folder || typeof name !== 'string' || /[/\\\0]|^\.{0,2}$/.test(name)) return false
  try {
    return (await stat(path.join(folder, name))).isFile()
  } catch (err) {
    const code = err instanceof Error && 'code' in err ? err.code : undefined
    if (code === 'ENOENT' || code === 'ENAMETOOLONG') return false
    throw err
  }
}
