import { resolvedJoins } from './resolvedJoins.ts'

/**
 * Lists of other documents come over GraphQL in the order that their field declares, as over REST and in the admin, unless
 * the client asks for another: Payload's own resolver knows only the order of the other collection.
 */
export const joinsInOrder = resolvedJoins(
  ({ defaultSort }, resolve) =>
    (parent, args, context, info) =>
      resolve(parent, { ...args, sort: args.sort || defaultSort }, context, info),
)
