import type { Endpoint, PayloadHandler } from 'payload'

import { isDesk } from '../hooks/isDesk.ts'

/** An endpoint for those who may enter the admin; everyone else gets a 403 and learns nothing. */
export const ofDesk = (
  method: Endpoint['method'],
  path: string,
  handler: PayloadHandler,
): Endpoint => ({
  handler: async (req) =>
    (await isDesk(req))
      ? handler(req)
      : Response.json(
          { errors: [{ message: 'This is for the desk: log in to the admin.' }] },
          { status: 403 },
        ),
  method,
  path,
})
