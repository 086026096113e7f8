import { boundsFor } from './bounds.ts'
import { refuseDear, refuseUnbounded } from './refuseUnbounded.ts'
import { resolvedJoins } from './resolvedJoins.ts'

/** What may not be asked of a list in a document over GraphQL: there Payload reads it as the house's own code would. */
export const boundedJoins = resolvedJoins(
  ({ collection }, resolve) =>
    (parent, args, context, info) => {
      const { payload } = context.req
      const bounds = boundsFor(context.req)
      for (const slug of [collection].flat()) {
        refuseUnbounded(payload, slug, args, bounds)
        refuseDear(payload, slug, args, bounds)
      }
      return resolve(parent, args, context, info)
    },
)
