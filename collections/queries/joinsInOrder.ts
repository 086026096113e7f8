import type { GraphQLFieldResolver, GraphQLObjectType } from 'graphql'
import type { JoinField, Plugin, Sort } from 'payload'

/**
 * Lists of other documents come over GraphQL in the order that their field declares, as over REST and in the admin, unless
 * the client asks for another: Payload's own resolver knows only the order of the other collection.
 */
export const joinsInOrder: Plugin = (config) => ({
  ...config,
  graphQL: {
    ...config.graphQL,
    queries: (graphQL, context) => {
      const { collections } = context as unknown as Made
      for (const { graphQL: made } of Object.values(collections)) if (made) order(made.type)
      return config.graphQL?.queries?.(graphQL, context) ?? {}
    },
  },
})

/** As much as this needs of what Payload hands to `graphQL.queries`: the types it has made of the collections. */
interface Made {
  collections: Record<string, { graphQL?: { type: GraphQLObjectType } }>
}

type Resolver = GraphQLFieldResolver<unknown, unknown, { sort?: null | Sort }>

function order(type: GraphQLObjectType): void {
  for (const made of Object.values(type.getFields())) {
    const field = made.extensions.field as JoinField | undefined
    if (field?.type !== 'join' || !field.defaultSort || !made.resolve) continue
    const { defaultSort } = field
    const resolve = made.resolve as Resolver
    made.resolve = ((parent, args, context, info) =>
      resolve(parent, { ...args, sort: args.sort || defaultSort }, context, info)) as Resolver
  }
}
