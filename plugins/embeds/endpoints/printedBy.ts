import type { Endpoint } from 'payload'

import { isDesk } from '../hooks/isDesk.ts'
import { readID } from '../hooks/readID.ts'
import { whoPrinted } from '../printed/whoPrinted.ts'
import type { Key } from '../types.ts'

/**
 * `GET /api/embeds/printed?key=results:12`: the stories that show a document, for the desk alone. Answers with `Printed`;
 * 403 for who may not enter the admin, 400 when the key names no document.
 */
export const printedBy: Endpoint = {
  handler: async (req) => {
    if (!(await isDesk(req))) return answer(403, 'Only the desk may ask who printed this.')
    const asked = req.query.key
    const [collection = '', text = ''] = typeof asked === 'string' ? asked.split(':') : []
    const id = readID(req.payload)(text, collection)
    if (id === null)
      return answer(
        400,
        `key: read ${JSON.stringify(asked) ?? 'nothing'}, expected <collection>:<id>, such as results:12.`,
      )
    const key: Key = `${collection}:${id}`
    return Response.json(await whoPrinted(key, req.payload), {
      headers: { 'Cache-Control': 'private, no-store' },
    })
  },
  method: 'get',
  path: '/embeds/printed',
}

const answer = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status })
