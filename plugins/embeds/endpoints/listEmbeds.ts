import type { Endpoint } from 'payload'

import { embedRegistry } from '../registry.ts'

/** `GET /api/embeds`: every kind of embed with the JSON Schema of its view, for who renders them elsewhere. */
export const listEmbeds: Endpoint = {
  handler: ({ payload }) =>
    Response.json({
      embeds: [...embedRegistry(payload).embeds.values()].map(({ kind, label, schema, slug }) => ({
        kind,
        label,
        schema,
        slug,
      })),
    }),
  method: 'get',
  path: '/embeds',
}
