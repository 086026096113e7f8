import type { GraphQLFieldResolver, GraphQLObjectType } from 'graphql'
import type { JoinField, PayloadRequest, Plugin } from 'payload'

/** How GraphQL gives a document's list of others, with what a client asks of it. */
export type JoinResolver = GraphQLFieldResolver<
  unknown,
  { req: PayloadRequest },
  Record<string, unknown>
>

/** Lets something stand between a client's GraphQL and Payload's own reading of a join field. */
export const resolvedJoins =
  (between: (field: JoinField, resolve: JoinResolver) => JoinResolver): Plugin =>
  (config) => ({
    ...config,
    graphQL: {
      ...config.graphQL,
      queries: (graphQL, context) => {
        const { collections } = context as unknown as Made
        for (const { graphQL: made } of Object.values(collections))
          for (const field of Object.values(made?.type.getFields() ?? {})) {
            const join = field.extensions.field as JoinField | undefined
            if (join?.type === 'join' && field.resolve) field.resolve = between(join, field.resolve)
          }
        return config.graphQL?.queries?.(graphQL, context) ?? {}
      },
    },
  })

/** As much as this needs of what Payload hands to `graphQL.queries`: the types it has made of the collections. */
interface Made {
  collections: Record<
    string,
    { graphQL?: { type: GraphQLObjectType<unknown, { req: PayloadRequest }> } }
  >
}
