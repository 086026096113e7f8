import type { Endpoint, PayloadHandler } from 'payload'

/** An endpoint for those who may enter the admin; everyone else gets a 403 and learns nothing. */
export const ofDesk = (
  method: Endpoint['method'],
  path: string,
  handler: PayloadHandler,
): Endpoint => ({
  handler: (req) =>
    req.user?.collection === req.payload.config.admin.user
      ? handler(req)
      : Response.json(
          { errors: [{ message: 'This is for the desk: log in to the admin.' }] },
          { status: 403 },
        ),
  method,
  path,
})
